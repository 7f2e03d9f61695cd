import { expect, test } from 'vitest';
import { steadyRows } from './steady-rows.ts';

const row = (id: string, title = id) => ({ id, title });

test.each([
  [
    'an edited row comes first in the list, and stays in its place',
    ['a', 'b'],
    [row('b', 'B'), row('a')],
    ['a', 'B'],
    0,
  ],
  ['a new one is counted', ['a', 'b'], [row('n'), row('a'), row('b')], ['a', 'b'], 1],
  ['one that a new one pushed off the page stays', ['a', 'b'], [row('n'), row('a', 'A')], ['A', 'b'], 1],
  ['the first of an empty list', [], [row('n')], [], 1],
])('%s', (_, shown, now, titles, fresh) => {
  const steady = steadyRows(
    shown.map((id) => row(id)),
    now,
  );
  expect(steady.rows.map(({ title }) => title)).toEqual(titles);
  expect(steady.fresh).toBe(fresh);
});
