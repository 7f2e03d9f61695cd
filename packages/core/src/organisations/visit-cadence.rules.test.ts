import { expect, test } from 'vitest';
import { nextVisitDueOn } from './visit-cadence.rules.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

test.each([
  ['strategic', '2026-08-31', '2027-02-28'],
  ['key', '2026-11-24', '2027-11-24'],
  ['standard', '2024-02-29', '2026-02-28'],
  ['strategic', null, '2026-07-15'],
  [null, '2026-11-24', null],
] as const)('%s, last visited on %s, is due on %s', (tier, last, due) => {
  const on = nextVisitDueOn(tier, last && day(last), day('2026-01-15'));
  expect(on?.toString() ?? null).toBe(due);
});
