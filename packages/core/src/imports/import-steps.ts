import { logChange } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { type Db, inTransaction, Prisma } from '../db.ts';
import { staleEdit } from '../errors.ts';
import { type ImportStep, refuseStep, steps } from './import.rules.ts';
import { refuseSettings } from './import.settings.ts';
import { getImport, type Import } from './imports.queries.ts';
import { forgotten } from './imports.ts';

/** Where workers hear that there is an import to work at (PostgreSQL LISTEN / NOTIFY). */
export const importDueChannel = 'import_due';

/** Has the file looked through by a worker, row by row, without writing anything: the report says what would be. */
export function checkImport(ctx: UserContext, id: string): Promise<Import> {
  return step(ctx, id, 'check', async ({ noun, found, settings }) => {
    refuseSettings(noun, found, settings);
    return { ...forgotten, problem: Prisma.DbNull };
  });
}

/** Has the file taken in by a worker as it was checked; each row is judged anew by what is there at its moment. */
export function runImport(ctx: UserContext, id: string): Promise<Import> {
  return step(ctx, id, 'run', async () => {
    const { rowCount: _kept, ...rest } = forgotten;
    return { ...rest, runAt: asDate(ctx.clock.now()) };
  });
}

/** Has everything put back that the import did, the last row first; what others changed or used since is left and told. */
export function undoImport(ctx: UserContext, id: string): Promise<Import> {
  return step(ctx, id, 'undo', async () => ({
    rowsDone: 0,
    attempts: 0,
    endedAt: null,
    problem: Prisma.DbNull,
  }));
}

/** Ends an import where it stands. What it wrote until then stays, and can be undone. */
export function cancelImport(ctx: UserContext, id: string): Promise<Import> {
  return step(ctx, id, 'cancel', async () => ({ endedAt: asDate(ctx.clock.now()) }));
}

type Wanted = (before: Import) => Promise<Prisma.ImportUpdateManyMutationInput>;

/** One step of a colleague: by the rules, logged, and workers hear of it. Two at once: one of them is stale. */
function step(ctx: UserContext, id: string, name: ImportStep, wanted: Wanted): Promise<Import> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const before = await getImport(inside, id);
    refuseStep(before, name);
    const data = await wanted(before);
    const { count } = await db.import.updateMany({
      where: { id, version: before.version, state: before.state },
      data: { ...data, state: steps[name].to, claim: null, claimedAt: null, version: { increment: 1 } },
    });
    if (count === 0) throw staleEdit('import', await getImport(inside, id));
    await logChange(inside, 'import', id, { state: [before.state, steps[name].to] });
    await tellImporters(db);
    return getImport(inside, id);
  });
}

async function tellImporters(db: Db): Promise<void> {
  await db.$executeRaw`select pg_notify(${importDueChannel}, '')`;
}
