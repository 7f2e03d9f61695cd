import { expect, test } from 'vitest';
import { minutesTyped, typedMinutes } from './time-spent.ts';

test.each([
  ['', undefined],
  ['  ', undefined],
  ['1:30', 90],
  ['0:05', 5],
  ['１：３０', 90],
  ['1.5', 90],
  ['1,5', 90],
  ['.5', 30],
  ['0,25', 15],
  ['2', 120],
  ['2h', 120],
  ['1h30', 90],
  ['1 h 30 min', 90],
  ['1 u 30', 90],
  ['1,5 uur', 90],
  ['90 min', 90],
  ['45m', 45],
  ['1:75', '1:75'],
  ['long', 'long'],
  ['-1', '-1'],
])('%j is %j minutes', (typed, minutes) => {
  expect(minutesTyped(typed)).toBe(minutes);
});

test.each([
  [null, ''],
  [90, '1:30'],
  [5, '0:05'],
  [6000, '100:00'],
])('%j minutes are typed as %j', (minutes, typed) => {
  expect(typedMinutes(minutes)).toBe(typed);
});
