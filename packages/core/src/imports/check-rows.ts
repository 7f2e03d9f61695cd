import { inTransaction, type Prisma } from '../db.ts';
import { batchRows, countedWith, inBatches } from './batches.ts';
import { forecastContacts } from './forecast-contacts.ts';
import { forecastOrganisations } from './forecast-organisations.ts';
import { advance, endWork } from './import-claims.ts';
import type { RowCounts } from './imports.queries.ts';
import { forgetDrafts } from './old-report.ts';
import type { Taking } from './read-rows.ts';
import type { Table } from './reading/index.ts';
import { keepReport, type TakenRow } from './take-rows.ts';
import type { Work } from './work-at-import.ts';

/** What would become of rows, and what of it the rows after them are to know. */
export interface Forecast {
  rows: TakenRow[];
  keep(tx: Prisma.TransactionClient): Promise<void>;
}

/**
 * Says of every row what would become of it, by the code that will run, batch by batch, with nothing written but the
 * report, and beside it what the rows so far would leave behind: later rows are held against that too.
 */
export async function checkRows({ ctx, hold, signal }: Work, table: Table, taking: Taking): Promise<void> {
  const forecast = taking.noun === 'organisations' ? forecastOrganisations : forecastContacts;
  const before = await ctx.db.import.findUniqueOrThrow({ where: { id: hold.id } });
  let counts = before.counts as RowCounts;
  let done = before.rowsDone;
  for await (const batch of inBatches(table.rows(), batchRows[taking.noun], done)) {
    const { rows, keep } = await forecast(ctx, hold.id, batch, taking);
    counts = countedWith(
      counts,
      rows.map(({ action }) => action),
    );
    await inTransaction(ctx.db, async (db) => {
      await advance(ctx, db, hold, rows.length, counts);
      await keepReport(db, hold.id, rows);
      await keep(db);
    });
    done += rows.length;
    if (signal.aborted) return;
  }
  await forgetDrafts(ctx.db, hold.id);
  await endWork(ctx, hold, 'end-check', undefined, done);
}
