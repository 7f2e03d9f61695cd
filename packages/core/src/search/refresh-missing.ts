import { type Database, inTransaction, Prisma } from '../db.ts';
import { refreshRows } from './refresh-search.ts';
import { searchedTables } from './texts.queries.ts';

/** How many records are made findable in one transaction. */
const batchSize = 500;

/**
 * Makes every record findable that is not yet: those from before the search box, and those that were copied into the
 * database. Says how many. Any number of workers may do it at once; it may stop at any moment and go on later.
 */
export async function refreshMissingSearch(db: Database, isStopped = () => false): Promise<number> {
  let refreshed = 0;
  for (const table of searchedTables) {
    let count = 0;
    do {
      if (isStopped()) return refreshed;
      count = await inTransaction(db, async (tx) => {
        // An empty array has a place of its own in the index: where none is missing this costs nothing.
        const rows = await tx.$queryRaw<{ id: string }[]>`
          select id from ${Prisma.raw(table)} where search_grams <@ '{}'::text[]
          limit ${batchSize} for update skip locked`;
        await refreshRows(
          tx,
          table,
          rows.map(({ id }) => id),
        );
        return rows.length;
      });
      refreshed += count;
    } while (count > 0);
  }
  return refreshed;
}
