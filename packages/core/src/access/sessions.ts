import type { UserContext } from '../context.ts';
import type { Db } from '../db.ts';
import { notFound } from '../errors.ts';

/** The browsers in which the actor is signed in, newest first. The secret of a session stays inside. */
export function findSessions(ctx: UserContext) {
  return ctx.db.session.findMany({
    where: { userId: ctx.actor.id },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, createdAt: true, expiresAt: true, ipAddress: true, userAgent: true },
  });
}

/** Signs one of the actor's own browsers out; not-found for another's. */
export async function revokeSession(ctx: UserContext, id: string): Promise<void> {
  const { count } = await ctx.db.session.deleteMany({ where: { id, userId: ctx.actor.id } });
  if (count === 0) throw notFound('session');
}

/** Signs the user out everywhere, but for the session to keep. */
export async function revokeSessions(db: Db, userId: string, keep?: string): Promise<void> {
  await db.session.deleteMany({ where: { userId, ...(keep ? { id: { not: keep } } : {}) } });
}

/** Forgets the sessions that ended by themselves before this moment, of everybody: they hold addresses. */
export async function forgetEndedSessions(db: Db, at: Date): Promise<void> {
  await db.session.deleteMany({ where: { expiresAt: { lte: at } } });
}
