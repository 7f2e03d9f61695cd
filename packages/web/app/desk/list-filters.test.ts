import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { isNarrowed, type ListNoun, listFilterIn, listFilters } from './list-filters.ts';

const { paths } = JSON.parse(await readFile(new URL('../../../api/openapi.json', import.meta.url), 'utf8'));

test.each(Object.keys(listFilters) as ListNoun[])('the page of %s takes every filter of its API', (noun) => {
  const parameters: { name: string; in: string }[] = paths[`/v1/${noun}`].get.parameters;
  const filters = parameters
    .filter((one) => one.in === 'query' && !['cursor', 'limit', 'count'].includes(one.name))
    .map(({ name }) => name);
  expect([...listFilters[noun]].sort()).toEqual(filters.sort());
});

test('a filter is what the list knows and what has a value', () => {
  const search = new URLSearchParams('country=JP&tier=&order=name&pages=3&count=exact&other=1&q=%20aoki%20');
  expect(listFilterIn('organisations', search)).toEqual({ country: 'JP', order: 'name', q: 'aoki' });
});

test('an order alone narrows nothing', () => {
  expect(isNarrowed({ order: 'name' })).toBe(false);
  expect(isNarrowed({ order: 'name', country: 'JP' })).toBe(true);
});
