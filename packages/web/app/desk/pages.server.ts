const mostPages = 10;

interface Count {
  value: number;
  isExact: boolean;
}

interface Page<T> {
  items: T[];
  nextCursor: string | null;
  count?: Count;
}

export interface Pages<T> {
  items: T[];
  /** Where one page more is shown; null at the end, and where a list is long enough. */
  more: string | null;
  /** There is more than a list shows: it is to be narrowed by a filter. */
  isCapped: boolean;
  /** How many there are in all, where that was asked. */
  count?: Count;
}

/**
 * Reads a list as far as `?pages=` of the address says. The address holds how far somebody has come, so that
 * going back finds the same rows at the same height.
 */
export async function readPages<T>(
  request: Request,
  read: (cursor: string | undefined) => Promise<Page<T>>,
): Promise<Pages<T>> {
  const url = new URL(request.url);
  const wanted = Math.min(Math.max(Number(url.searchParams.get('pages')) || 1, 1), mostPages);
  const items: T[] = [];
  let cursor: string | undefined;
  let pages = 0;
  let count: Count | undefined;
  do {
    const page = await read(cursor);
    count ??= page.count;
    items.push(...page.items);
    cursor = page.nextCursor ?? undefined;
    pages += 1;
  } while (cursor !== undefined && pages < wanted);
  const search = new URLSearchParams(url.searchParams);
  search.set('pages', String(pages + 1));
  const isMore = cursor !== undefined;
  return {
    items,
    more: isMore && pages < mostPages ? `?${search}` : null,
    isCapped: isMore && pages >= mostPages,
    ...(count && { count }),
  };
}

/** The same, and how many rows the list has in all: counted up to a cap, or exactly where `?count=` of the address says so. */
export function readCountedPages<T>(
  request: Request,
  read: (page: { cursor: string } | { count: 'capped' | 'exact' }) => Promise<Page<T>>,
): Promise<Pages<T>> {
  const count = new URL(request.url).searchParams.get('count') === 'exact' ? 'exact' : 'capped';
  return readPages(request, (cursor) => read(cursor === undefined ? { count } : { cursor }));
}

/** The filters of an address that have a value, by the names that the API knows. */
export function filtersIn<Name extends string>(
  request: Request,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const { searchParams } = new URL(request.url);
  const given = names.map((name) => [name, searchParams.get(name)?.trim()] as const);
  return Object.fromEntries(given.filter(([, value]) => value)) as Partial<Record<Name, string>>;
}
