import { expect, test } from 'vitest';
import { filtersIn, readCountedPages, readPages } from './pages.server.ts';

const request = (search: string) => new Request(`http://desk.example/desk/leads${search}`);

/** A list of so many pages of one item each; the cursor is the number of the page. */
const listOf = (pages: number) => async (cursor: string | undefined) => {
  const page = Number(cursor ?? 1);
  return { items: [page], nextCursor: page < pages ? String(page + 1) : null };
};

test.each([
  ['', 3, [1], '?pages=2', false],
  ['?pages=2&q=aoki', 3, [1, 2], '?pages=3&q=aoki', false],
  ['?pages=3', 3, [1, 2, 3], null, false],
  ['?pages=9', 3, [1, 2, 3], null, false],
  ['?pages=-1', 3, [1], '?pages=2', false],
  ['?pages=999', 20, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], null, true],
])('"%s" of %i pages', async (search, pages, items, more, isCapped) => {
  expect(await readPages(request(search), listOf(pages))).toEqual({ items, more, isCapped });
});

test('filters are those that are named and have a value', () => {
  const search = '?status=open&ownerId=&q=%20aoki%20&other=1';
  expect(filtersIn(request(search), ['q', 'status', 'ownerId'])).toEqual({ q: 'aoki', status: 'open' });
});

test.each([
  ['', 'capped'],
  ['?count=exact', 'exact'],
  ['?count=all', 'capped'],
])('"%s" counts %s, with the first page alone', async (search, counting) => {
  const asked: object[] = [];
  const count = { value: 2, isExact: true };
  const pages = await readCountedPages(request(`${search}${search ? '&' : '?'}pages=2`), async (page) => {
    asked.push(page);
    return 'cursor' in page
      ? { items: ['b'], nextCursor: null }
      : { items: ['a'], nextCursor: 'next', count };
  });
  expect(asked).toEqual([{ count: counting }, { cursor: 'next' }]);
  expect(pages).toEqual({ items: ['a', 'b'], more: null, isCapped: false, count });
});
