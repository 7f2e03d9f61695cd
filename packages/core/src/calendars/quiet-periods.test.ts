import { expect, test } from 'vitest';
import { quietPeriodOn } from './quiet-periods.ts';

test.each([
  ['JP', '2027-04-28', null],
  ['JP', '2027-04-29', 'golden-week', '2027-04-29', '2027-05-05'],
  ['JP', '2027-04-30', 'golden-week', '2027-04-29', '2027-05-05'], // a working day between
  ['JP', '2027-05-01', 'golden-week', '2027-04-29', '2027-05-05'], // a Saturday
  ['JP', '2027-05-05', 'golden-week', '2027-04-29', '2027-05-05'],
  ['JP', '2027-05-06', null],
  ['JP', '2026-05-06', 'golden-week', '2026-04-29', '2026-05-06'], // a day in return
  ['JP', '2026-05-07', null],
  ['JP', '2026-08-12', null],
  ['JP', '2026-08-13', 'obon', '2026-08-13', '2026-08-16'],
  ['JP', '2026-08-16', 'obon', '2026-08-13', '2026-08-16'],
  ['JP', '2026-08-17', null],
  ['JP', '2026-12-28', null],
  ['JP', '2026-12-29', 'year-end', '2026-12-29', '2027-01-03'],
  ['JP', '2027-01-03', 'year-end', '2026-12-29', '2027-01-03'],
  ['JP', '2027-01-04', null],
  ['NL', '2026-12-29', null],
  ['CN', '2027-05-03', null],
])('%s on %s: %s', (country, on, code, from?: string, to?: string) => {
  const period = quietPeriodOn(country, Temporal.PlainDate.from(on));
  const found = period && { code: period.code, from: `${period.from}`, to: `${period.to}` };
  expect(found).toEqual(code && { code, from, to });
});
