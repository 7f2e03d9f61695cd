import { asDate } from '../clock.ts';
import type { Context } from '../context.ts';
import type { InquiryMailKind } from './inquiry.texts.ts';

const automaticKinds: readonly InquiryMailKind[] = ['confirmation', 'resume-link', 'status-link'];
const mostADay = 10;

/**
 * Whether Kavel may write to an address by itself. One that nobody confirmed gets one automatic mail in
 * 24 hours, whoever types it into the form and how often; one that was confirmed gets ten. An address is
 * confirmed when its owner used a link that was mailed to it, or is a contact of ours.
 */
export async function mayWriteTo(ctx: Context, address: string): Promise<boolean> {
  // Two posts at once must not both find that nothing was sent yet.
  await ctx.db.$executeRaw`select pg_advisory_xact_lock(hashtext(${`automatic-mail ${address}`}))`;
  const since = ctx.clock.now().subtract({ hours: 24 });
  const sent = await ctx.db.mail.count({
    where: { toAddress: address, kind: { in: [...automaticKinds] }, plannedAt: { gt: asDate(since) } },
  });
  if (sent === 0) return true;
  return sent < mostADay && (await isConfirmed(ctx, address));
}

async function isConfirmed(ctx: Context, address: string): Promise<boolean> {
  const confirmed = await ctx.db.confirmedAddress.findUnique({ where: { address } });
  if (confirmed) return true;
  return (await ctx.db.contact.count({ where: { email: address, archivedAt: null } })) > 0;
}

/** Notes that the owner of an address used a link that was mailed to it. */
export async function confirmAddress(ctx: Context, address: string): Promise<void> {
  await ctx.db.confirmedAddress.upsert({
    where: { address },
    create: { address, confirmedAt: asDate(ctx.clock.now()) },
    update: {},
  });
}
