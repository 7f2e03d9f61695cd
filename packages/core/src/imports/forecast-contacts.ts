import { createHash } from 'node:crypto';
import type { UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { foldForComparing, normaliseName } from '../names/index.ts';
import { batchSeconds } from './batches.ts';
import type { Forecast } from './check-rows.ts';
import type { ExistingAct } from './import.codes.ts';
import { readRows, type Taking } from './read-rows.ts';
import type { RowValues } from './read-values.ts';
import type { TableRow } from './reading/index.ts';
import { type TakenRow, takeRows } from './take-rows.ts';

/**
 * What would become of rows of contacts: they are taken in a transaction that ends by being rolled back. A row that tells of
 * the same person as one of an earlier batch is known by its keys.
 */
export async function forecastContacts(
  ctx: UserContext,
  importId: string,
  batch: readonly TableRow[],
  taking: Taking,
): Promise<Forecast> {
  const taken = await tryRows(ctx, batch, taking);
  const told = readRows(batch, taking).map(({ values }) => ({
    keys: keysOf(values),
    digest: digestOf(values),
  }));
  const former = await formerRows(
    ctx,
    importId,
    told.flatMap(({ keys }) => keys),
  );
  const rows = taken.map((row, at) => asForecast(row, told[at], former, taking.settings.existing));
  const kept = rows.flatMap(({ action, number }, at) => {
    const { keys = [], digest = '' } = told[at] ?? {};
    return action === 'create' ? keys.map((key) => ({ importId, key, number, digest })) : [];
  });
  return {
    rows,
    async keep(tx) {
      await tx.importKey.createMany({ data: kept, skipDuplicates: true });
    },
  };
}

class PutBack extends Error {
  readonly rows: TakenRow[];
  constructor(rows: TakenRow[]) {
    super();
    this.rows = rows;
  }
}

async function tryRows(ctx: UserContext, batch: readonly TableRow[], taking: Taking): Promise<TakenRow[]> {
  try {
    await inTransaction(
      ctx.db,
      async (db) => {
        throw new PutBack(await takeRows({ ...ctx, db }, batch, taking));
      },
      batchSeconds,
    );
    return [];
  } catch (error) {
    if (error instanceof PutBack) return error.rows;
    throw error;
  }
}

interface Told {
  keys: string[];
  digest: string;
}
type Former = ReadonlyMap<string, { number: number; digest: string | null }>;

async function formerRows(ctx: UserContext, importId: string, keys: string[]): Promise<Former> {
  const found = await ctx.db.importKey.findMany({
    where: { importId, key: { in: [...new Set(keys)] } },
    orderBy: { number: 'desc' },
  });
  return new Map(found.map(({ key, number, digest }) => [key, { number, digest }]));
}

/** A row as it will be: what was made on trial is not there any more, what an earlier batch would have made is. */
function asForecast(row: TakenRow, told: Told | undefined, former: Former, existing: ExistingAct): TakenRow {
  const { recordId, version: _version, before: _before, organisationId: _organisation, ...rest } = row;
  const isTwin = row.reasons.some(({ code }) => code === 'twin-in-file');
  if (row.action !== 'create') return { ...rest, ...(recordId && !isTwin && { recordId }) };
  const twin = told?.keys.map((key) => former.get(key)).find((each) => each !== undefined);
  if (!twin) return rest;
  const isNew = existing !== 'skip' && twin.digest !== told?.digest;
  const reasons = [{ code: 'twin-in-file', params: { row: twin.number } }, ...row.reasons];
  return { ...rest, action: isNew ? 'update' : 'skip', reasons };
}

function keysOf({ name = '', email, organisationName = '' }: RowValues): string[] {
  return [
    ...(email ? [`email:${email.toLowerCase()}`] : []),
    `name:${foldForComparing(name)}|${normaliseName(organisationName)}`,
  ].map((key) => key.slice(0, 500));
}

function digestOf(values: RowValues): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('base64url').slice(0, 22);
}
