import { randomUUID } from 'node:crypto';
import { asDate } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Db, Prisma } from '../db.ts';
import { notify } from '../notifications/index.ts';
import { type ImportStep, mostAttempts, steps, type WorkState, workStates } from './import.rules.ts';
import type { RowCounts } from './imports.queries.ts';

/** A worker's hold on one import. */
export interface ImportHold {
  id: string;
  claim: string;
  state: WorkState;
}

/** Somebody else has the import by now, or a colleague cancelled it: what was begun is not to be kept. */
export class HoldLost extends Error {}

/**
 * Takes the import that waits longest, for one worker alone; undefined when none waits. One whose worker has been silent for
 * longer than the lease is taken over where it stood. One that does not get on in several tries is given up.
 */
export async function claimImport(ctx: Context, leaseSeconds: number): Promise<ImportHold | undefined> {
  const now = ctx.clock.now();
  const silent = asDate(now.subtract({ milliseconds: Math.round(leaseSeconds * 1000) }));
  const isDue: Prisma.ImportWhereInput = {
    state: { in: [...workStates] },
    OR: [{ claim: null }, { claimedAt: { lt: silent } }],
  };
  for (;;) {
    const due = await ctx.db.import.findFirst({
      where: isDue,
      orderBy: { createdAt: 'asc' },
      select: { id: true, state: true, attempts: true },
    });
    if (!due) return undefined;
    const hold = { id: due.id, claim: randomUUID(), state: due.state as WorkState };
    const { count } = await ctx.db.import.updateMany({
      where: { AND: [isDue, { id: due.id, state: due.state }] },
      data: { claim: hold.claim, claimedAt: asDate(now), attempts: { increment: 1 } },
    });
    if (count === 0) continue;
    if (due.attempts < mostAttempts) return hold;
    await endWork(ctx, hold, 'fail', { code: 'given-up' });
  }
}

/** Lets go of an import that is not finished, for whoever comes next. */
export async function releaseImport(ctx: Context, { id, claim }: ImportHold): Promise<void> {
  await ctx.db.import.updateMany({
    where: { id, claim },
    data: { claim: null, claimedAt: null, attempts: 0 },
  });
}

/** Writes down how far the work is; in the transaction of the rows it is about, so that both are true or neither. */
export async function advance(
  ctx: Context,
  db: Db,
  { id, claim, state }: ImportHold,
  rows: number,
  counts: RowCounts,
): Promise<void> {
  const { count } = await db.import.updateMany({
    where: { id, claim, state },
    data: {
      rowsDone: { increment: rows },
      counts: { ...counts },
      claimedAt: asDate(ctx.clock.now()),
      attempts: 0,
    },
  });
  if (count === 0) throw new HoldLost();
}

/** Ends the work at an import, well or not. */
export async function endWork(
  ctx: Context,
  { id, claim, state }: ImportHold,
  step: ImportStep,
  problem?: { code: string; params?: Record<string, string | number> },
  rowCount?: number,
): Promise<void> {
  const ended = await ctx.db.import.updateManyAndReturn({
    where: { id, claim, state },
    data: {
      ...{ state: steps[step].to, claim: null, claimedAt: null, version: { increment: 1 } },
      ...(state !== 'checking' || step === 'fail' ? { endedAt: asDate(ctx.clock.now()) } : {}),
      ...(problem && { problem }),
      ...(rowCount !== undefined && { rowCount }),
    },
    select: { userId: true },
  });
  if (step !== 'end-run') return;
  const system: Context = { ...ctx, actor: { kind: 'system' } };
  await notify(system, { kind: 'import-done', to: ended.map(({ userId }) => userId), importId: id });
}
