import { expect, test } from 'vitest';
import { DomainError } from '../errors.ts';
import { type AtMost, countOf, withCount } from './count.ts';
import { cursorOf, pageOf, readCursor, rowsAfter } from './keyset.ts';
import { containing, wordsOf } from './search.ts';

const id = '01932f6e-0000-7000-8000-000000000001';
const at = new Date('2026-11-24T09:00:00.123Z');

test('a cursor comes back as the position it was made of', () => {
  expect(readCursor(cursorOf({ at, id }))).toEqual({ at, id });
  expect(readCursor(undefined)).toBeUndefined();
});

test.each([
  '',
  'x',
  Buffer.from('2026-11-24~1').toString('base64url'),
  Buffer.from(`soon~${id}`).toString('base64url'),
])('what is no cursor is refused: %s', (cursor) => {
  const error = errorOf(() => readCursor(cursor));
  expect(error).toMatchObject({ kind: 'broken-rule', fields: [{ pointer: '/cursor' }] });
});

test('the rows after a position carry the bound that lets PostgreSQL begin there', () => {
  expect(rowsAfter('updatedAt', { at, id })).toEqual({
    updatedAt: { lte: at },
    OR: [{ updatedAt: { lt: at } }, { updatedAt: at, id: { lt: id } }],
  });
  expect(rowsAfter('updatedAt', undefined)).toEqual({});
});

test('the one row too many is not shown, and tells that there is more', () => {
  const rows = [3, 2, 1].map((n) => ({ id: `${id.slice(0, -1)}${n}`, at }));
  const page = pageOf(rows, 2, (row) => row.at);
  expect(page.items).toEqual(rows.slice(0, 2));
  expect(readCursor(page.nextCursor ?? '')).toEqual({ at, id: rows[1]?.id });
  expect(pageOf(rows, 3, (row) => row.at).nextCursor).toBeNull();
  expect(pageOf([], 3, () => at)).toEqual({ items: [], nextCursor: null });
});

test('a search is its words, half-width', () => {
  expect(wordsOf('　Ｋｕｒａ　 物流 ')).toEqual(['Kura', '物流']);
  expect(wordsOf(undefined)).toEqual([]);
});

test('wildcards in a search are characters', () => {
  expect(containing('50%_\\').contains).toBe('50\\%\\_\\\\');
});

function errorOf(run: () => unknown): DomainError | undefined {
  try {
    run();
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
  return undefined;
}

test.each([
  [0, 'capped', { value: 0, isExact: true }],
  [10_000, 'capped', { value: 10_000, isExact: true }],
  [10_001, 'capped', { value: 10_000, isExact: false }],
  [10_001, 'exact', { value: 10_001, isExact: true }],
] as const)('%i rows, counting %s', (counted, counting, count) => {
  expect(countOf(counted, counting)).toEqual(count);
});

test.each([
  [undefined, [], { items: [] }],
  ['capped', [{ take: 10_001 }], { items: [], count: { value: 7, isExact: true } }],
  ['exact', [{}], { items: [], count: { value: 7, isExact: true } }],
] as const)('counting %s looks at %j', async (counting, asked, page) => {
  const asks: AtMost[] = [];
  const count = async (atMost: AtMost) => asks.push(atMost) * 7;
  expect(await withCount(counting, Promise.resolve({ items: [] }), count)).toEqual(page);
  expect(asks).toEqual(asked);
});
