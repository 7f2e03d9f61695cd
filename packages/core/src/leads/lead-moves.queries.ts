import { leadsSeenBy } from '../access/index.ts';
import type { UserContext } from '../context.ts';
import { notFound } from '../errors.ts';
import type { LeadStage } from './lead.codes.ts';

/** The moves of one lead that this colleague sees, the first one first; not-found otherwise. */
export async function findLeadMoves({ db, actor }: UserContext, leadId: string) {
  const seen = await db.lead.count({ where: { id: leadId, ...leadsSeenBy(actor) } });
  if (seen === 0) throw notFound('lead');
  const rows = await db.leadStageMove.findMany({
    where: { leadId },
    include: { user: { select: { id: true, name: true } } },
    orderBy: { number: 'asc' },
  });
  return rows.map((row) => ({
    ...row,
    fromStage: row.fromStage as LeadStage,
    toStage: row.toStage as LeadStage,
  }));
}
