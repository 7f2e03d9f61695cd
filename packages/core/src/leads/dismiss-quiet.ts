import { differences, logChange, refuseArchived } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { getLead } from './leads.queries.ts';

/**
 * Says that a lead is quiet for good reason, until something happens with it or it is edited; or takes that back. Neither
 * version nor updatedAt moves: a colleague's open edit does not become stale by it.
 */
export function dismissQuiet(ctx: UserContext, id: string, dismissed: boolean): Promise<void> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const before = await getLead(inside, id);
    refuseArchived('lead', before);
    if (!dismissed && before.quietDismissedAt === null) return;
    const edit = { quietDismissedAt: dismissed ? asDate(ctx.clock.now()) : null };
    await db.lead.update({ where: { id }, data: edit, select: { id: true } });
    await logChange(inside, 'lead', id, differences({ ...before }, edit));
  });
}
