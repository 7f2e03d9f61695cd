import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { notFound } from '../errors.ts';
import { notificationsOf } from './notifications.queries.ts';

/** One notification, or without an id all that stand on the colleague's desk. */
export interface Which {
  id?: string | undefined;
}

/** Marks what this colleague is told as read, or as unread; one that is not his, or that he does not see, is not found. */
export async function markRead(ctx: UserContext, { id }: Which, read: boolean): Promise<void> {
  const readAt = read ? asDate(ctx.clock.now()) : null;
  const { count } = await ctx.db.notification.updateMany({
    where: { AND: [notificationsOf(ctx.actor), id ? { id } : read ? { readAt: null } : {}] },
    data: { readAt },
  });
  if (id && count === 0) throw notFound('notification');
}

/** Puts away what this colleague is told; nobody is mailed of it any more. */
export async function dismissNotifications(ctx: UserContext, { id }: Which): Promise<void> {
  const now = asDate(ctx.clock.now());
  const { count } = await ctx.db.notification.updateMany({
    where: { AND: [notificationsOf(ctx.actor), id ? { id } : {}] },
    data: { dismissedAt: now },
  });
  if (id && count === 0 && !(await isPutAway(ctx, id))) throw notFound('notification');
}

/** Brings back one that was put away. */
export async function restoreNotification(ctx: UserContext, id: string): Promise<void> {
  const { count } = await ctx.db.notification.updateMany({
    where: { id, userId: ctx.actor.id },
    data: { dismissedAt: null },
  });
  if (count === 0) throw notFound('notification');
}

async function isPutAway({ db, actor }: UserContext, id: string): Promise<boolean> {
  return (await db.notification.count({ where: { id, userId: actor.id, dismissedAt: { not: null } } })) > 0;
}
