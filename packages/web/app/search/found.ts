import type { components } from '../api/schema.gen.ts';

export type SearchResults = components['schemas']['SearchResults'];

/** The answer to one query. */
export interface Found {
  q: string;
  results: SearchResults | null;
  /** There is no letter and no digit in the query. */
  isUnclear: boolean;
}

/** The kinds of records that are found, in the order in which they stand; each the name of its list. */
export const foundGroups = ['organisations', 'contacts', 'leads', 'inquiries', 'plots'] as const;
export type FoundGroup = (typeof foundGroups)[number];

/** How many are found in all; not exact: more than that. */
export function totalOf(results: SearchResults): { value: number; isExact: boolean } {
  const counts = foundGroups.flatMap((group) => results[group]?.count ?? []);
  return {
    value: counts.reduce((sum, { value }) => sum + value, 0),
    isExact: counts.every(({ isExact }) => isExact),
  };
}
