import { actorOf, may, type UserActor } from '../access/index.ts';
import type { Context, UserContext } from '../context.ts';
import { DomainError } from '../errors.ts';
import { type FileStore, FilesUnavailable } from '../files/index.ts';
import { checkRows } from './check-rows.ts';
import { claimImport, endWork, HoldLost, type ImportHold, releaseImport } from './import-claims.ts';
import { asImport } from './imports.queries.ts';
import { forgetReport } from './old-report.ts';
import type { Taking } from './read-rows.ts';
import { readDirectory } from './read-values.ts';
import { openTable, type Table } from './reading/index.ts';
import { runRows } from './run-rows.ts';

import { undoRows } from './undo-rows.ts';

export interface WorkOptions {
  /** After so long a silence another worker takes the import over. */
  leaseSeconds: number;
  /** Ends the work after the batch in hand; the import waits for the next worker. */
  signal: AbortSignal;
}

/** What a worker needs for one import. */
export interface Work {
  ctx: UserContext;
  hold: ImportHold;
  signal: AbortSignal;
}

/**
 * Works at the imports that are due, one after the other, until none is or the signal comes. Rows are taken in batches, each
 * in one transaction with how far it came: wherever the process dies, no row is taken twice and none is left out.
 */
export async function workAtImports(ctx: Context, store: FileStore, options: WorkOptions): Promise<void> {
  while (!options.signal.aborted) {
    const hold = await claimImport(ctx, options.leaseSeconds);
    if (!hold) return;
    try {
      await workAt(ctx, store, hold, options.signal);
    } catch (error) {
      if (error instanceof HoldLost) continue;
      // No fault of the file: it waits until the store is there again, however often it is looked for.
      if (error instanceof FilesUnavailable) await releaseImport(ctx, hold);
      if (!(error instanceof DomainError)) throw error;
      const [field] = error.fields;
      await endWork(ctx, hold, 'fail', { code: error.code, ...(field?.params && { params: field.params }) });
    }
    if (options.signal.aborted) await releaseImport(ctx, hold);
  }
}

async function workAt(ctx: Context, store: FileStore, hold: ImportHold, signal: AbortSignal): Promise<void> {
  const row = await ctx.db.import.findUniqueOrThrow({ where: { id: hold.id }, include: { user: true } });
  const work: Work = { ctx: { ...ctx, actor: allowed(row.user, row.noun) }, hold, signal };
  if (hold.state === 'undoing') return undoRows(work, row.noun);
  if (row.rowsDone === 0) await forgetReport(ctx.db, hold.id);
  const { noun, settings } = asImport(row);
  const taking: Taking = { noun, settings, directory: await readDirectory(ctx.db) };
  await store.borrow(row.fileSha256, async (path) => {
    const table = await openTable(path, settings);
    try {
      refuseOther(table, settings.mapping.length);
      await (hold.state === 'checking' ? checkRows : runRows)(work, table, taking);
    } finally {
      table.close();
    }
  });
}

/** An import acts as the colleague who made it, and does no more than he may do now. */
function allowed(user: Parameters<typeof actorOf>[0] & { active: boolean }, noun: string): UserActor {
  const actor = actorOf(user);
  const permission = noun === 'contacts' ? 'contacts:write' : 'organisations:write';
  if (user.active && may(actor, permission) && may(actor, 'imports:write')) return actor;
  throw new DomainError(
    'forbidden',
    'not-allowed',
    'The colleague who made this import may not do it any more.',
  );
}

function refuseOther({ columns }: Table, mapped: number): void {
  if (columns.length === mapped) return;
  throw new DomainError(
    'broken-rule',
    'other-columns',
    'The file has other columns than those that were mapped.',
  );
}
