import { type Db, inTransaction } from '../db.ts';
import { batchRows, batchSeconds, countedWith, inBatches } from './batches.ts';
import { advance, endWork } from './import-claims.ts';
import type { RowCounts } from './imports.queries.ts';
import type { Taking } from './read-rows.ts';
import type { Table } from './reading/index.ts';
import { keepReport, type TakenRow, takeRows } from './take-rows.ts';
import type { Work } from './work-at-import.ts';

/**
 * Takes every row in. The records of a batch, its lines in the report and how far the import is are one transaction;
 * who begins again begins behind it.
 */
export async function runRows({ ctx, hold, signal }: Work, table: Table, taking: Taking): Promise<void> {
  const before = await ctx.db.import.findUniqueOrThrow({ where: { id: hold.id } });
  let counts = before.counts as RowCounts;
  for await (const batch of inBatches(table.rows(), batchRows[taking.noun], before.rowsDone)) {
    let left = batch;
    while (left.length > 0) {
      const rows = await inTransaction(
        ctx.db,
        async (db) => {
          const inside = { ...ctx, db };
          // First, so that of two who believe to have the import one waits here and then hears that he lost it.
          await advance(ctx, db, hold, 0, counts);
          const taken = await takeRows(inside, left, taking);
          const told = await withTwins(db, hold.id, taken);
          await keepReport(db, hold.id, told);
          const kinds = told.map(({ action }) => action);
          await advance(ctx, db, hold, told.length, countedWith(counts, kinds));
          return told;
        },
        batchSeconds,
      );
      counts = countedWith(
        counts,
        rows.map(({ action }) => action),
      );
      left = left.slice(rows.length);
      if (signal.aborted) return;
    }
  }
  await endWork(ctx, hold, 'end-run');
}

/** Rows that came to a record which an earlier batch of the same file made, told so. */
async function withTwins(db: Db, importId: string, rows: TakenRow[]): Promise<TakenRow[]> {
  const ids = rows.flatMap(({ action, recordId }) => (action !== 'create' && recordId ? [recordId] : []));
  if (ids.length === 0) return rows;
  const makers = await db.importRow.findMany({
    where: { importId, action: 'create', recordId: { in: ids } },
    select: { recordId: true, number: true },
  });
  const numbers = new Map(makers.map(({ recordId, number }) => [recordId, number]));
  return rows.map((row) => {
    const twin = row.action === 'create' ? undefined : numbers.get(row.recordId ?? null);
    return twin
      ? { ...row, reasons: [{ code: 'twin-in-file', params: { row: twin } }, ...row.reasons] }
      : row;
  });
}
