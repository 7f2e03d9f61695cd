import { type Db, Prisma } from '../db.ts';
import { gramsOfQuery, type Reading } from './query.ts';
import type { SearchedTable } from './texts.queries.ts';

/** How many of the latest rows are looked at one by one before the index of grams is asked. */
export const latestRows = 2000;

/** What a list with a search in it asks for besides its own filters. */
export interface Sought {
  readings: readonly Reading[];
  /** Looks at the texts of the rows since this moment alone; without it among all, by their grams. */
  since: Date | undefined;
}

/**
 * Reads a page of a list, late to early by this moment, with a search in it: first among the latest rows, where a
 * common word fills the page at once; only if it does not, among all by the index of grams, which a common word would
 * make slow. `read` gives the same rows in the same order either way, or without a search when there is none.
 */
export async function readFound<Row>(
  db: Db,
  [table, moment]: [SearchedTable, 'updated_at' | 'received_at'],
  q: string | undefined,
  page: { before: Date | undefined; wanted: number },
  read: (sought: Sought | null) => Promise<Row[]>,
): Promise<Row[]> {
  if (!q?.trim()) return read(null);
  const readings = gramsOfQuery(q);
  if (readings.length === 0) return [];
  const column = Prisma.raw(moment);
  const from = page.before ? Prisma.sql`where ${column} <= ${page.before}` : Prisma.empty;
  const [last] = await db.$queryRaw<{ at: Date }[]>`
    select ${column} as at from ${Prisma.raw(table)} ${from} order by ${column} desc offset ${latestRows} limit 1`;
  if (last) {
    const latest = await read({ readings, since: last.at });
    if (latest.length >= page.wanted) return latest;
  }
  return read({ readings, since: undefined });
}

/** The same of a list in another order: among all rows at once, for the latest tell nothing of it. */
export async function readAllFound<Row>(
  q: string | undefined,
  read: (sought: Sought | null) => Promise<Row[]>,
): Promise<Row[]> {
  if (!q?.trim()) return read(null);
  const readings = gramsOfQuery(q);
  return readings.length === 0 ? [] : read({ readings, since: undefined });
}

/** The search of a list as a Prisma filter of its table; nothing for none. */
export function soughtWhere<Moment extends 'updatedAt' | 'receivedAt'>(
  sought: Sought | null,
  moment: Moment,
) {
  if (!sought) return {};
  const { readings, since } = sought;
  const ways = {
    OR: readings.map(({ grams, patterns }) => ({
      AND: [...(since ? [] : [{ searchGrams: { hasEvery: grams } }]), ...patterns.map(containing)],
    })),
  };
  const bound = since ? ({ [moment]: { gte: since } } as { [M in Moment]: { gte: Date } }) : {};
  return { AND: [bound, ways] };
}

/** A Prisma filter of records that are found by this: of organisations, contacts, leads, inquiries or plots. */
export function foundBy(q: string) {
  return {
    OR: gramsOfQuery(q).map(({ grams, patterns }) => ({
      AND: [{ searchGrams: { hasEvery: grams } }, ...patterns.map(containing)],
    })),
  };
}

/** Prisma puts the wildcards around it itself. */
const containing = (pattern: string) => ({ searchText: { contains: pattern.slice(1, -1) } });
