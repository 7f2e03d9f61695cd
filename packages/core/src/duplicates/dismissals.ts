import { differences, logChange } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { type Duplicate, getDuplicate } from './find-duplicates.ts';

/** Says that two organisations are two: the pair leaves the list until somebody takes it back. Twice is once. */
export function dismissDuplicate(ctx: UserContext, one: string, other: string): Promise<Duplicate> {
  return setDismissed(ctx, one, other, true);
}

/** Puts a dismissed pair back on the list. */
export function takeBackDismissal(ctx: UserContext, one: string, other: string): Promise<Duplicate> {
  return setDismissed(ctx, one, other, false);
}

function setDismissed(ctx: UserContext, one: string, other: string, isDismissed: boolean) {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const pair = await getDuplicate(inside, one, other);
    if ((pair.dismissedAt !== null) === isDismissed) return pair;
    const key = { organisationId: pair.organisation.id, otherId: pair.other.id };
    const dismissedAt = isDismissed ? asDate(ctx.clock.now()) : null;
    const { count } = await db.duplicatePair.updateMany({
      where: { ...key, dismissedAt: isDismissed ? null : { not: null } },
      data: { dismissedAt, dismissedById: isDismissed ? ctx.actor.id : null },
    });
    if (count > 0) {
      const changes = differences({ dismissedAt: pair.dismissedAt }, { dismissedAt });
      await logChange(inside, 'duplicate-pair', `${key.organisationId} ${key.otherId}`, changes);
    }
    return getDuplicate(inside, one, other);
  });
}
