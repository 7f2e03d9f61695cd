import { expect, test } from 'vitest';
import { endOfDay } from './expiry.ts';

test.each([
  ['2027-01-31', '2027-01-31T23:00:00Z'],
  ['2027-07-01', '2027-07-01T22:00:00Z'],
  ['', null],
  ['next week', 'next week'],
])('a token that is valid until %s ends at %s', (day, instant) => {
  expect(endOfDay(day)).toBe(instant);
});
