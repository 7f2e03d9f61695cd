import { actorOf, type Permission, type UserActor } from '../access/index.ts';
import { asDate } from '../clock.ts';
import type { Context } from '../context.ts';

/** Who opened a stream: with a session, or by an API token that may do no more than its scopes. */
export interface Reader {
  userId: string;
  sessionId?: string | undefined;
  scopes?: readonly Permission[] | undefined;
}

/**
 * Each of these readers as he is now, in the same order: undefined where his session ended, or where he no longer
 * works here. His role and municipality may be others than when he came.
 */
export async function currentReaders(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  readers: readonly Reader[],
): Promise<(UserActor | undefined)[]> {
  const sessionIds = readers.flatMap(({ sessionId }) => sessionId ?? []);
  const users = await db.user.findMany({
    where: { id: { in: [...new Set(readers.map(({ userId }) => userId))] }, active: true },
    include: {
      sessions: {
        where: { id: { in: sessionIds }, expiresAt: { gt: asDate(clock.now()) } },
        select: { id: true },
      },
    },
  });
  const byId = new Map(users.map((user) => [user.id, user]));
  return readers.map(({ userId, sessionId, scopes }) => {
    const user = byId.get(userId);
    if (!user || user.mustChangePassword) return undefined;
    if (sessionId !== undefined && !user.sessions.some(({ id }) => id === sessionId)) return undefined;
    return actorOf(user, scopes);
  });
}
