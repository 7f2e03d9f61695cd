import { expect, test } from 'vitest';
import { instantIn, minutesBetween, movedBy, wallIn } from './wall-clock.ts';

test.each([
  ['2026-11-24T09:30', 'Europe/Amsterdam', '2026-11-24T08:30:00Z'],
  ['2026-06-01T09:30', 'Europe/Amsterdam', '2026-06-01T07:30:00Z'],
  ['2027-03-28T01:30', 'Europe/Amsterdam', '2027-03-28T00:30:00Z'],
  ['2027-03-28T03:00', 'Europe/Amsterdam', '2027-03-28T01:00:00Z'],
  ['2027-10-31T03:00', 'Europe/Amsterdam', '2027-10-31T02:00:00Z'],
  ['2027-01-15T00:15', 'Asia/Tokyo', '2027-01-14T15:15:00Z'],
  ['2027-07-15T10:00', 'Asia/Kolkata', '2027-07-15T04:30:00Z'],
  ['2027-03-14T10:00', 'America/New_York', '2027-03-14T14:00:00Z'],
])('%s in %s is %s, and back', (typed, zone, instant) => {
  expect(instantIn(typed, zone)).toBe(instant);
  expect(wallIn(instant, zone)).toBe(typed);
});

test.each(['', 'tomorrow', '2026-11-24', '2026-13-45T99:99'])('%j is no moment', (typed) => {
  expect(instantIn(typed, 'Asia/Tokyo')).toBe(typed);
  expect(movedBy(typed, 60)).toBe(typed);
  expect(minutesBetween(typed, '2026-11-24T09:30')).toBeUndefined();
});

test('a moment that was filled in is moved, over midnight too', () => {
  expect(movedBy('2026-12-31T23:30', 45)).toBe('2027-01-01T00:15');
  expect(minutesBetween('2026-12-31T23:30', '2027-01-01T00:15')).toBe(45);
});
