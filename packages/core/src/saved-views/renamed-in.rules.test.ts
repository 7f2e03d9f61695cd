import { expect, test } from 'vitest';
import { renamedIn } from './renamed-in.rules.ts';

test.each([
  ['a', 'b'],
  ['b', 'b'],
  ['c', 'c'],
  ['', ''],
  ['ab', 'ab'],
  ['a,c', 'b,c'],
  ['a,b', 'b'],
  ['b,c,a', 'b,c'],
])('%s with b for a is %s', (value, expected) => {
  expect(renamedIn(value, 'a', 'b')).toBe(expected);
});
