import { differences, logChange, refuseArchived } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { DomainError, staleEdit } from '../errors.ts';
import { notify } from '../notifications/index.ts';
import { getLead, type Lead } from './leads.queries.ts';
import { missingProblems } from './missing.rules.ts';
import { missingOf, readAskedToday, stagedLead } from './staged-lead.ts';

/**
 * The account manager says that his case landed: from "decision", with all that landing asks for besides this. Another
 * colleague verifies it by moving the lead (`moveLead`). Who may not: forbidden; what it lacks: a broken rule by field.
 */
export function proposeLanding(ctx: UserContext, id: string, version: number): Promise<Lead> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const before = await getLead(inside, id);
    if (before.ownerId !== ctx.actor.id) {
      throw new DomainError('forbidden', 'proposed-by-owner', 'The account manager says that a lead landed.');
    }
    if (before.version !== version) throw staleEdit('lead', before);
    refuseArchived('lead', before);
    if (before.stage !== 'decision' || before.status !== 'open') {
      throw new DomainError(
        'conflict',
        'not-at-decision',
        'A lead lands from the stage "decision", while it is open.',
      );
    }
    const missing = missingOf(await readAskedToday(inside), stagedLead(before), 'landed').filter(
      ({ requirement }) => requirement !== 'landingProposedAt',
    );
    if (missing.length > 0) {
      throw new DomainError(
        'broken-rule',
        'stage-lacks',
        'Before it is said that a lead landed, this is said.',
        missingProblems(missing),
      );
    }
    const now = asDate(ctx.clock.now());
    const proposal = { landingProposedAt: now, landingProposedById: ctx.actor.id };
    const { count } = await db.lead.updateMany({
      where: { id, version },
      data: { ...proposal, updatedAt: now, version: { increment: 1 } },
    });
    if (count === 0) throw staleEdit('lead', await getLead(inside, id));
    await logChange(inside, 'lead', id, differences({ ...before }, proposal));
    await notify(inside, { kind: 'landing-proposed', to: await verifiersOf(inside, before), leadId: id });
    return getLead(inside, id);
  });
}

/** Who is to look at a landing: the assessor, and where he left, the administrators, who may verify it as well. */
async function verifiersOf({ db }: UserContext, { assessorId }: Lead): Promise<string[]> {
  const isHere = assessorId && (await db.user.count({ where: { id: assessorId, active: true } })) > 0;
  if (isHere) return [assessorId];
  const administrators = await db.user.findMany({
    where: { role: 'admin', active: true },
    select: { id: true },
  });
  return administrators.map(({ id }) => id);
}
