/** How many pages of a column are shown at most; what is beyond is found by a filter. */
export const mostPages = 10;

/** How far somebody has come in each column, as the address holds it: `?pages=visit.3,new.2`. */
export function pagesIn(search: URLSearchParams): ReadonlyMap<string, number> {
  const given = (search.get('pages') ?? '').split(',').map((one) => one.split('.'));
  return new Map(
    given.map(([stage = '', count]) => [stage, Math.min(Math.max(Number(count) || 1, 1), mostPages)]),
  );
}

/** The address that shows one page more of a column; null where it shows as much as it does. */
export function withOneMore(search: URLSearchParams, stage: string): string | null {
  const pages = new Map(pagesIn(search));
  const count = (pages.get(stage) ?? 1) + 1;
  if (count > mostPages) return null;
  pages.set(stage, count);
  const next = new URLSearchParams(search);
  next.set('pages', [...pages].flatMap(([one, n]) => (n > 1 ? [`${one}.${n}`] : [])).join(','));
  return `?${next}`;
}
