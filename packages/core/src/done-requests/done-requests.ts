import { asDate } from '../clock.ts';
import type { Context, UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { DomainError } from '../errors.ts';

/** How long the repetition of a request is known as one. */
const keptHours = 24;

export interface KeyedRequest {
  /** The sender's own, and of one sender only: another colleague's same key is another. */
  key: string;
  /** Method and path. */
  route: string;
  /** Of the body. */
  digest: string;
}

/** What the sender was told. */
export interface Answer {
  status: number;
  location: string | null;
  etag: string | null;
  /** JSON. */
  body: string;
}

/**
 * Does what a request asks for once: the first answer is kept in the transaction of what it tells of, and given again
 * to each repetition within 24 hours; one that comes while the first is at work waits for it. What was refused
 * is not kept, so that it can be mended and sent under the same key. The same key with another body, or on
 * another route: a broken rule (draft-ietf-httpapi-idempotency-key-header, 2.7).
 */
export function doOnce(
  ctx: UserContext,
  request: KeyedRequest,
  act: (inside: UserContext) => Promise<Answer>,
): Promise<Answer> {
  const { key, route, digest } = request;
  const userId = ctx.actor.id;
  return inTransaction(ctx.db, async (db) => {
    // Two of one key at the same moment: the second waits here and then finds the first.
    await db.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`request ${userId} ${key}`}, 0))`;
    await db.doneRequest.deleteMany({ where: { userId, key, createdAt: { lte: forgottenFrom(ctx) } } });
    const done = await db.doneRequest.findUnique({ where: { userId_key: { userId, key } } });
    if (done) {
      if (done.route === route && done.digest === digest) return done;
      throw new DomainError(
        'broken-rule',
        'idempotency-key-reused',
        'Something else was sent under this Idempotency-Key. Send a new key for a new thing.',
      );
    }
    const { status, location, etag, body } = await act({ ...ctx, db });
    const createdAt = asDate(ctx.clock.now());
    await db.doneRequest.create({ data: { userId, ...request, status, location, etag, body, createdAt } });
    return { status, location, etag, body };
  });
}

/** Forgets the requests of more than 24 hours ago; how many they were. */
export async function forgetDoneRequests(ctx: Context): Promise<number> {
  const { count } = await ctx.db.doneRequest.deleteMany({
    where: { createdAt: { lte: forgottenFrom(ctx) } },
  });
  return count;
}

const forgottenFrom = ({ clock }: Context): Date => asDate(clock.now().subtract({ hours: keptHours }));
