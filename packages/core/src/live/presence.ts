import { asDate } from '../clock.ts';
import type { Context, UserContext } from '../context.ts';
import type { LiveNoun } from './live.codes.ts';
import { requireSeen } from './seen-records.ts';

/** After so long without a word from his page nobody takes a colleague to be there. */
export const presenceSeconds = 60;

/** Says that this colleague has this record before him; not-found when it does not exist for him. */
export async function arrive(ctx: UserContext, noun: LiveNoun, recordId: string): Promise<void> {
  await requireSeen(ctx, noun, recordId);
  const seenAt = asDate(ctx.clock.now());
  // One statement, so that two pages of one colleague never meet: only the first is an arrival, and told.
  await ctx.db.$executeRaw`
    insert into presence (user_id, noun, record_id, seen_at) values (${ctx.actor.id}, ${noun}, ${recordId}::uuid, ${seenAt})
    on conflict (user_id, noun, record_id) do update set seen_at = excluded.seen_at`;
}

/** Says that he left. */
export async function leave(ctx: UserContext, noun: LiveNoun, recordId: string): Promise<void> {
  await ctx.db.presence.deleteMany({ where: { userId: ctx.actor.id, noun, recordId } });
}

/** Who has this record before him, by name, the colleague who asks among them; not-found when it does not exist for him. */
export async function findPresent(ctx: UserContext, noun: LiveNoun, recordId: string) {
  await requireSeen(ctx, noun, recordId);
  const present = await ctx.db.presence.findMany({
    where: { noun, recordId, seenAt: { gt: lastWord(ctx) } },
    orderBy: [{ user: { name: 'asc' } }, { userId: 'asc' }],
    select: { seenAt: true, user: { select: { id: true, name: true } } },
  });
  return present.map(({ seenAt, user }) => ({ ...user, seenAt }));
}

/** Takes away who has not been heard of for a minute; each is told once, whichever process does it. */
export async function forgetAbsent(ctx: Pick<Context, 'db' | 'clock'>): Promise<void> {
  await ctx.db.presence.deleteMany({ where: { seenAt: { lte: lastWord(ctx) } } });
}

const lastWord = ({ clock }: Pick<Context, 'clock'>) =>
  asDate(clock.now().subtract({ seconds: presenceSeconds }));
