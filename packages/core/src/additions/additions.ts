import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { type Addition, getAddition, unseenAdditions } from './additions.queries.ts';

/**
 * Marks an addition as seen, for all colleagues, or as unseen again; it leaves Today or comes back. Marked
 * twice it stays as the first time; not-found for who does not see its inquiry.
 */
export async function markAddition(ctx: UserContext, id: string, seen: boolean): Promise<Addition> {
  const before = await getAddition(ctx, id);
  const seenAt = seen ? (before.seenAt ?? asDate(ctx.clock.now())) : null;
  await ctx.db.activity.update({ where: { id }, data: { seenAt } });
  return { ...before, seenAt };
}

/** Marks all that was added to an inquiry as seen: who answers a company has read it. */
export async function settleAdditions(ctx: UserContext, inquiryId: string): Promise<void> {
  await ctx.db.activity.updateMany({
    where: { inquiryId, ...unseenAdditions },
    data: { seenAt: asDate(ctx.clock.now()) },
  });
}
