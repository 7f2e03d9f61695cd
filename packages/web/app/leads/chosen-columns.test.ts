import { expect, test } from 'vitest';
import { columnsIn, columnsNamed, columnsWith, usualColumns } from './chosen-columns.ts';

test.each([
  ['', [...usualColumns]],
  ['columns=', [...usualColumns]],
  ['columns=jobs,title,stage', ['title', 'jobs', 'stage']],
  ['columns=jobs,jobs,shoe', ['title', 'jobs']],
  ['columns=shoe', [...usualColumns]],
])('%j names %j', (address, columns) => {
  expect(columnsIn(new URLSearchParams(address))).toEqual(columns);
});

test('the usual columns are not named', () => {
  expect(columnsNamed(usualColumns)).toBe('');
  expect(columnsNamed(['title', 'jobs'])).toBe('title,jobs');
});

test.each([
  ['jobs', 1, ['title', 'stage', 'jobs']],
  ['stage', -1, ['title', 'stage', 'jobs']],
  ['jobs', -1, ['title', 'jobs', 'stage']],
  ['stage', 1, ['title', 'jobs', 'stage']],
  ['title', 1, ['title', 'jobs', 'stage']],
] as const)('%s by %i', (column, by, columns) => {
  expect(columnsWith(['title', 'jobs', 'stage'], column, by)).toEqual(columns);
});
