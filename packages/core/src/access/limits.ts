import { asDate, asInstant } from '../clock.ts';
import type { Context } from '../context.ts';
import { addressGroup } from './address-group.ts';

/** So many tries in a window that starts with the first of them. */
export interface Limit {
  name: string;
  tries: number;
  windowSeconds: number;
}

/** Failed sign-ins of one address. A success is given back, so that an office behind one address can start its day. */
export const signInLimit: Limit = { name: 'sign-in', tries: 10, windowSeconds: 300 };

/** Changes of a password by one user: who found an open browser does not get to guess. */
export const passwordLimit: Limit = { name: 'password', tries: 10, windowSeconds: 300 };

type Counted = Pick<Context, 'db' | 'clock'>;

/**
 * Counts a try of an address and tells whether it is within the limit; if not, in how many seconds
 * the next one is. One statement: tries at the same time are all counted, by all processes together.
 */
export async function takeTry(
  { db, clock }: Counted,
  limit: Limit,
  address: string,
): Promise<{ allowed: boolean; retryAfterSeconds: number }> {
  const now = clock.now();
  const at = asDate(now);
  const over = asDate(now.subtract({ seconds: limit.windowSeconds }));
  const [row] = await db.$queryRaw<{ count: number; started: Date }[]>`
    insert into rate_limit as kept (key, count, window_started_at) values (${keyOf(limit, address)}, 1, ${at})
    on conflict (key) do update set
      count = case when kept.window_started_at <= ${over} then 1 else kept.count + 1 end,
      window_started_at = case when kept.window_started_at <= ${over} then ${at} else kept.window_started_at end
    returning count, window_started_at as started`;
  if (!row || row.count <= limit.tries) return { allowed: true, retryAfterSeconds: 0 };
  const until = asInstant(row.started).add({ seconds: limit.windowSeconds });
  return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil(now.until(until).total('seconds'))) };
}

/** Takes a try back that turned out well. */
export async function giveBackTry({ db }: Pick<Counted, 'db'>, limit: Limit, address: string): Promise<void> {
  await db.rateLimit.updateMany({
    where: { key: keyOf(limit, address), count: { gt: 0 } },
    data: { count: { decrement: 1 } },
  });
}

/** Forgets the counters of windows that are over: an address is personal data. */
export async function forgetTries({ db, clock }: Counted, limit: Limit): Promise<void> {
  const over = asDate(clock.now().subtract({ seconds: limit.windowSeconds }));
  await db.rateLimit.deleteMany({
    where: { key: { startsWith: `${limit.name}:` }, windowStartedAt: { lte: over } },
  });
}

function keyOf(limit: Limit, address: string): string {
  return `${limit.name}:${addressGroup(address)}`;
}
