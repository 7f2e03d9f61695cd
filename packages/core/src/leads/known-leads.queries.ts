import { leadsSeenBy } from '../access/index.ts';
import type { UserContext } from '../context.ts';
import { type LeadConditions, leadConditionsSql } from './lead-conditions.sql.ts';
import type { KnownLead } from './plan-update.ts';

/** Those of these leads that this colleague sees, as far as edits of them look at them. */
export async function findKnownLeads(ctx: UserContext, ids: readonly string[]): Promise<KnownLead[]> {
  const id = { select: { id: true } } as const;
  const rows = await ctx.db.lead.findMany({
    where: { AND: [{ id: { in: [...ids] } }, leadsSeenBy(ctx.actor)] },
    include: {
      contact: id,
      referredBy: id,
      establishment: id,
      readers: { select: { user: { select: { id: true, name: true } } } },
      credits: { select: { party: true, sharePercent: true } },
    },
  });
  return rows.map((row) => ({ ...row, readers: row.readers.map(({ user }) => user) })) as KnownLead[];
}

/** The leads that a list of this colleague has under a filter, the latest edited first, with the versions they have now; so many at most. */
export function findLeadVersions(
  ctx: UserContext,
  filter: LeadConditions,
  most: number,
): Promise<{ id: string; version: number }[]> {
  const conditions = leadConditionsSql(ctx.actor, filter, null, ctx.clock.now());
  return ctx.db.$queryRaw`
    select l.id, l.version from lead l where ${conditions} order by l.updated_at desc, l.id desc limit ${most}`;
}
