import type { UserContext } from '../context.ts';
import type { LeadStage } from './lead.codes.ts';
import { getLead } from './leads.queries.ts';

/** The moves of one lead that this colleague sees, the first one first; not-found otherwise. */
export async function findLeadMoves(ctx: UserContext, leadId: string) {
  const { id } = await getLead(ctx, leadId);
  const rows = await ctx.db.leadStageMove.findMany({
    where: { leadId: id },
    include: { user: { select: { id: true, name: true } } },
    orderBy: { number: 'asc' },
  });
  return rows.map((row) => ({
    ...row,
    fromStage: row.fromStage as LeadStage,
    toStage: row.toStage as LeadStage,
  }));
}
