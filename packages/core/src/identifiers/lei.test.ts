import { expect, test } from 'vitest';
import { isLei } from './lei.ts';

test.each([
  ['506700GE1G29325QX363', true],
  ['7ZW8QJWVPR4P1J1KQY45', true],
  ['506700GE1G29325QX362', false],
  ['506700GE1G29325QX3', false],
  ['506700GE1G29325QX363X', false],
  ['506700ge1g29325qx363', false],
  ['', false],
])('%j: %s', (value, expected) => {
  expect(isLei(value)).toBe(expected);
});
