import { expect, test } from 'vitest';
import { wantsBoard } from './kept-view.ts';

const asked = (search: string, cookie = 'kavel.rail=narrow; kavel.leads=board') =>
  wantsBoard(new Request(`http://localhost/desk/leads${search}`, { headers: { cookie } }));

test('who looked at the board last comes to it, unless the address asks for a list', () => {
  expect(asked('')).toBe(true);
  expect(asked('?_routes=leads%2Flist')).toBe(true);
  expect(asked('?as=list')).toBe(false);
  expect(asked('?stage=visit')).toBe(false);
  expect(asked('', 'kavel.leads=list')).toBe(false);
  expect(asked('', '')).toBe(false);
});
