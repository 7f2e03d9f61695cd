import { expect, test } from 'vitest';
import type { FieldError } from '../errors.ts';
import { type ParkTexts, parkColumns } from './park.rules.ts';

test.each<[ParkTexts, object]>([
  [{}, {}],
  [{ name: ' De  Steiger ' }, { name: 'De Steiger' }],
  [{ website: 'ｗｗｗ.park.example' }, { website: 'www.park.example' }],
  [
    { website: null, note: ' ' },
    { website: null, note: null },
  ],
  [{ note: 'Two\r\nlines' }, { note: 'Two\nlines' }],
])('%j becomes %j', (given, columns) => {
  const refusals: FieldError[] = [];
  expect(parkColumns(given, refusals)).toEqual(columns);
  expect(refusals).toEqual([]);
});

test.each<[ParkTexts, string]>([
  [{ name: '　' }, '/name required'],
  [{ website: 'not an address' }, '/website website'],
])('%j is refused: %s', (given, refused) => {
  const refusals: FieldError[] = [];
  parkColumns(given, refusals);
  expect(refusals.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([refused]);
});
