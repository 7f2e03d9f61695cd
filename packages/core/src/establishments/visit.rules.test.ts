import { expect, test } from 'vitest';
import { asDay } from '../clock.ts';
import type { VisitAnswer } from './establishment.codes.ts';
import { visitProblems } from './visit.rules.ts';

const today = Temporal.PlainDate.from('2026-11-24');

test.each<[string, VisitAnswer, string | null, string[]]>([
  ['2026-11-24', 'unknown', null, []],
  ['2026-11-25', 'unknown', null, ['/visitedOn day-future']],
  ['1998-03-01', 'yes', null, []],
  ['2026-10-01', 'yes', '2027-10-01', []],
  ['2026-10-01', 'yes', '2027-10-02', ['/leaseEndsOn lease-contradicts']],
  ['2026-10-01', 'no', '2027-10-02', []],
  ['2026-10-01', 'no', '2027-10-01', ['/leaseEndsOn lease-contradicts']],
  ['2026-10-01', 'unknown', '2027-10-01', []],
  ['2026-10-01', 'unknown', '2031-01-01', []],
  ['2026-10-01', 'yes', '2026-10-01', []],
  ['2026-10-01', 'yes', '2026-09-30', ['/leaseEndsOn lease-ended']],
])('visited on %s, lease ends within 12 months: %s, on %s', (visitedOn, leaseEnds, endsOn, refused) => {
  const visit = { visitedOn: asDay(visitedOn), leaseEnds, leaseEndsOn: endsOn ? asDay(endsOn) : null };
  expect(visitProblems(visit, today).map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(refused);
});
