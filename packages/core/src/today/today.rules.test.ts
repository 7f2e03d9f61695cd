import { expect, test } from 'vitest';
import { lookAgainSince } from './today.rules.ts';

test.each([
  ['a Tuesday: its own day', '2026-11-24', '2026-11-24'],
  ['a Monday: the weekend too', '2026-11-23', '2026-11-21'],
  ['a Saturday: what it will show on Monday', '2026-11-28', '2026-11-28'],
  ['the Monday after Christmas', '2026-12-28', '2026-12-25'],
])('%s', (_what, today, since) => {
  expect(lookAgainSince(Temporal.PlainDate.from(today)).toString()).toBe(since);
});
