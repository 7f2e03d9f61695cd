import { expect, test } from 'vitest';
import { isOther, queryIn, type SavedView, viewAddress } from './view-address.ts';

const query: SavedView['query'] = {
  filter: { stage: 'visit', ownerId: 'me' },
  sort: 'jobs',
  columns: ['title', 'jobs'],
  layout: 'list',
};
const view = { id: 'v1', noun: 'leads', query } as const;

test('a view opens as it was saved', () => {
  const address = viewAddress(view);
  expect(address).toBe('/desk/leads?stage=visit&ownerId=me&sort=jobs&columns=title%2Cjobs&view=v1');
  const search = new URLSearchParams(address.split('?')[1]);
  expect(queryIn('leads', search, 'list')).toEqual(query);
  expect(isOther(view.query, queryIn('leads', search, 'list'))).toBe(false);
});

test('a board opens as a board', () => {
  expect(viewAddress({ ...view, query: { filter: {}, columns: [], layout: 'board' } })).toBe(
    '/desk/leads/board?view=v1',
  );
});

test.each(['stage=new', 'q=x', 'sort=title', 'direction=asc', 'columns=title'])(
  '%s is another look',
  (change) => {
    const search = new URLSearchParams(viewAddress(view).split('?')[1]);
    for (const [name, value] of new URLSearchParams(change)) search.set(name, value);
    expect(isOther(view.query, queryIn('leads', search, 'list'))).toBe(true);
  },
);

test.each(['pages=3', 'count=exact', 'stage=visit'])('%s is none', (change) => {
  const search = new URLSearchParams(viewAddress(view).split('?')[1]);
  for (const [name, value] of new URLSearchParams(change)) search.set(name, value);
  expect(isOther(view.query, queryIn('leads', search, 'list'))).toBe(false);
});
