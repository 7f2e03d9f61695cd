import { differences, logChange } from '../changes/index.ts';
import { asDay } from '../clock.ts';
import { codeLabels } from '../code-lists/index.ts';
import type { UserContext } from '../context.ts';
import { inTransaction, type Prisma } from '../db.ts';
import { DomainError, notFound, staleEdit } from '../errors.ts';
import type { RetirableList } from './retirable-lists.ts';

export interface RetireCode {
  list: RetirableList;
  code: string;
  /** The first day on which it is not chosen anew; null: it is chosen again. */
  retiredFrom: Temporal.PlainDate | null;
}

/**
 * Decides from which day on a code is no longer chosen, or that it is chosen again; records that have it keep it. The
 * version is 0 for a code about which nothing was decided yet. A stale version is a conflict; the last code that is
 * left of a list is not retired.
 */
export async function retireCode(ctx: UserContext, version: number, given: RetireCode): Promise<void> {
  const { list, code } = given;
  const retiredFrom = given.retiredFrom && asDay(given.retiredFrom);
  if (!(code in codeLabels.en[list])) throw notFound('code');
  return inTransaction(ctx.db, async (db) => {
    await db.$executeRaw`select pg_advisory_xact_lock(hashtext('retired_code'))`;
    const before = await db.retiredCode.findUnique({ where: { list_code: { list, code } } });
    if ((before?.version ?? 0) !== version) throw staleEdit('code', before ?? { list, code, version: 0 });
    const changes = differences(
      { retiredFromOn: before?.retiredFrom ?? null },
      { retiredFromOn: retiredFrom },
    );
    const change = changes.retiredFromOn;
    if (!change) return;
    if (retiredFrom) await refuseLast(db, list, code);
    const { id } = await db.retiredCode.upsert({
      where: { list_code: { list, code } },
      create: { list, code, retiredFrom },
      update: { retiredFrom, version: { increment: 1 } },
    });
    await logChange({ ...ctx, db }, 'retired-code', id, { [`${list}.${code}`]: change });
  });
}

/** A list of which nothing could be chosen any more would stop whoever has to choose. */
async function refuseLast(db: Prisma.TransactionClient, list: RetirableList, code: string): Promise<void> {
  const gone = await db.retiredCode.findMany({ where: { list, retiredFrom: { not: null } } });
  const left = Object.keys(codeLabels.en[list]).filter(
    (one) => one !== code && !gone.some((row) => row.code === one),
  );
  if (left.length > 0) return;
  const message = 'This is the last code of its list. Take another back first.';
  throw new DomainError('broken-rule', 'invalid', message, [
    { pointer: '/retiredFrom', code: 'last-code', message },
  ]);
}
