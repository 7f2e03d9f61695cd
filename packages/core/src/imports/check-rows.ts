import type { UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { batchRows, countedWith, inBatches } from './batches.ts';
import type { ExistingAct } from './import.codes.ts';
import { advance, endWork } from './import-claims.ts';
import type { RowCounts } from './imports.queries.ts';
import type { Table, TableRow } from './reading/index.ts';
import { asReportRow, type TakenRow, type Taking, takeRows } from './take-rows.ts';
import type { Work } from './work-at-import.ts';

/**
 * Takes every row in and puts it back at once, batch by batch, and keeps what would have become of it: the report is what
 * the same code says that will run. A row that tells of the same as one of an earlier batch is known by its keys.
 */
export async function checkRows({ ctx, hold, signal }: Work, table: Table, taking: Taking): Promise<void> {
  const before = await ctx.db.import.findUniqueOrThrow({ where: { id: hold.id } });
  let counts = before.counts as RowCounts;
  let done = before.rowsDone;
  for await (const batch of inBatches(table.rows(), done)) {
    const tried = await tryRows(ctx, batch, taking);
    const former = await formerRows(ctx, hold.id, tried);
    const rows = tried.map((row) => asForecast(row, former, taking.settings.existing));
    counts = countedWith(
      counts,
      rows.map(({ action }) => action),
    );
    await inTransaction(ctx.db, async (db) => {
      await advance(ctx, db, hold, rows.length, counts);
      await db.importRow.createMany({ data: rows.map((row) => asReportRow(hold.id, row)) });
      const keys = rows.flatMap(({ action, keys, number, digest }) =>
        action === 'create'
          ? keys.map((key) => ({ importId: hold.id, key: key.slice(0, 500), number, digest }))
          : [],
      );
      await db.importKey.createMany({ data: keys, skipDuplicates: true });
    });
    done += rows.length;
    if (signal.aborted) return;
  }
  await ctx.db.importKey.deleteMany({ where: { importId: hold.id } });
  await endWork(ctx, hold, 'end-check', undefined, done);
}

class PutBack extends Error {
  readonly rows: TakenRow[];
  constructor(rows: TakenRow[]) {
    super();
    this.rows = rows;
  }
}

/** What would become of rows: they are taken in a transaction that ends by being rolled back. */
async function tryRows(ctx: UserContext, batch: readonly TableRow[], taking: Taking): Promise<TakenRow[]> {
  try {
    await inTransaction(ctx.db, async (db) => {
      throw new PutBack(await takeRows({ ...ctx, db }, batch, taking));
    });
    return [];
  } catch (error) {
    if (error instanceof PutBack) return error.rows;
    throw error;
  }
}

type Former = Map<string, { number: number; digest: string }>;

async function formerRows(ctx: UserContext, importId: string, rows: readonly TakenRow[]): Promise<Former> {
  const keys = [...new Set(rows.flatMap((row) => row.keys.map((key) => key.slice(0, 500))))];
  const found = await ctx.db.importKey.findMany({
    where: { importId, key: { in: keys } },
    take: batchRows * 20,
  });
  return new Map(found.map(({ key, number, digest }) => [key, { number, digest }]));
}

/** A row as it will be: what was made on trial is not there any more, what an earlier batch would have made is. */
function asForecast(row: TakenRow, former: Former, existing: ExistingAct): TakenRow {
  const { recordId, version: _version, before: _before, organisationId: _organisation, ...rest } = row;
  const isTwin = row.reasons.some(({ code }) => code === 'twin-in-file');
  if (row.action !== 'create') return { ...rest, ...(recordId && !isTwin && { recordId }) };
  const twin = row.keys.map((key) => former.get(key)).find((each) => each !== undefined);
  if (!twin) return rest;
  const isNew = existing !== 'skip' && twin.digest !== row.digest;
  const reasons = [{ code: 'twin-in-file', params: { row: twin.number } }, ...row.reasons];
  return { ...rest, action: isNew ? 'update' : 'skip', reasons };
}
