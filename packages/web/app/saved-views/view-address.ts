import type { components } from '../api/schema.gen.ts';
import { type ListNoun, listFilters, orderings } from '../desk/list-filters.ts';

export type SavedView = components['schemas']['SavedView'];
type ViewQuery = SavedView['query'];

/** Where a view opens: its whole query stands in the address, so that it can be narrowed further and sent on. */
export function viewAddress({ id, noun, query }: Pick<SavedView, 'id' | 'noun' | 'query'>): string {
  const { filter, sort, direction, columns, layout } = query;
  const search = new URLSearchParams(filter);
  if (sort) search.set('sort', sort);
  if (direction) search.set('direction', direction);
  if (columns.length > 0) search.set('columns', columns.join());
  search.set('view', id);
  return layout === 'board' ? `/desk/${noun}/board?${search}` : `/desk/${noun}?${search}`;
}

/** What an address says of how its list is looked at, as a view keeps it. */
export function queryIn(
  noun: SavedView['noun'],
  search: URLSearchParams,
  layout: ViewQuery['layout'],
): ViewQuery {
  const names = (listFilters[noun as ListNoun] as readonly string[]).filter(
    (name) => !orderings.includes(name),
  );
  const filter = Object.fromEntries(
    names.flatMap((name) => {
      const value = search.get(name)?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const sort = search.get('sort');
  const direction = search.get('direction');
  const columns = search.get('columns')?.split(',').filter(Boolean) ?? [];
  return {
    filter,
    ...(sort && { sort }),
    ...(direction && { direction }),
    columns,
    layout,
  } as ViewQuery;
}

/** Whether a list is looked at in another way than a view says. */
export function isOther(query: ViewQuery, now: ViewQuery): boolean {
  return said(query) !== said(now);
}

function said({ filter, sort, direction, columns, layout }: ViewQuery): string {
  const sorted = Object.entries(filter).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([sorted, sort ?? '', direction ?? '', columns, layout]);
}
