import { differences, logChange, refuseArchived } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { DomainError, staleEdit } from '../errors.ts';
import { tidyText } from '../names/index.ts';
import { notify } from '../notifications/index.ts';
import type { LeadStage } from './lead.codes.ts';
import { getLead, type Lead } from './leads.queries.ts';
import { missingProblems } from './missing.rules.ts';
import { isForward, refuseMover, refuseStanding } from './move.rules.ts';
import { missingToday } from './staged-lead.ts';

export interface MoveLead {
  stage: LeadStage;
  /** Why it goes back. */
  reason?: string | null | undefined;
}

/**
 * Moves a lead to another stage and gives it as it is now. First whether this colleague may (forbidden), then whether
 * he looks at what it is now (stale-edit, with the record), then what it lacks for that stage and every one before it
 * (a broken rule with each field once). Back is always possible; a landed lead that goes back is open again. Of moves
 * at the same time one wins, the others are stale. The log of moves is written in the same transaction.
 */
export function moveLead(
  ctx: UserContext,
  id: string,
  version: number,
  { stage, reason }: MoveLead,
): Promise<Lead> {
  return inTransaction(ctx.db, async (db) => {
    const inside = { ...ctx, db };
    const before = await getLead(inside, id);
    refuseMover(ctx.actor, before, stage);
    if (before.version !== version) throw staleEdit('lead', before);
    refuseArchived('lead', before);
    refuseStanding(before, stage);
    if (isForward(before.stage, stage)) await refuseLacking(inside, before, stage);
    const columns = columnsAt(inside, before, stage);
    const { count } = await db.lead.updateMany({
      where: { id, version },
      data: { ...columns, version: { increment: 1 } },
    });
    if (count === 0) throw staleEdit('lead', await getLead(inside, id));
    await logMove(inside, before, { stage, reason: tidyText(reason ?? '') || null });
    return getLead(inside, id);
  });
}

async function refuseLacking(ctx: UserContext, lead: Lead, stage: LeadStage): Promise<void> {
  const missing = await missingToday(ctx, lead, stage);
  if (missing.length === 0) return;
  throw new DomainError(
    'broken-rule',
    'stage-lacks',
    `This lead lacks ${missing.length} of what is asked before "${stage}".`,
    missingProblems(missing),
  );
}

/** What a lead is at a stage: its status follows it in and out of landing. */
function columnsAt({ clock, actor }: UserContext, before: Lead, stage: LeadStage) {
  const now = asDate(clock.now());
  const landing =
    stage === 'landed'
      ? { status: 'landed', landingVerifiedAt: now, landingVerifiedById: actor.id }
      : before.stage === 'landed'
        ? {
            status: 'open',
            landingProposedAt: null,
            landingProposedById: null,
            landingVerifiedAt: null,
            landingVerifiedById: null,
          }
        : {};
  return { stage, stageSince: now, updatedAt: now, ...landing };
}

async function logMove(ctx: UserContext, before: Lead, { stage, reason }: MoveLead) {
  const { db, actor, clock } = ctx;
  const now = clock.now();
  const since = before.stageSince ?? before.createdAt;
  const last = await db.leadStageMove.count({ where: { leadId: before.id } });
  await db.leadStageMove.create({
    data: {
      leadId: before.id,
      number: last + 1,
      fromStage: before.stage,
      toStage: stage,
      movedAt: asDate(now),
      userId: actor.id,
      reason: reason ?? null,
      seconds: Math.max(0, Math.round((now.epochMilliseconds - since.getTime()) / 1000)),
    },
  });
  const status = stage === 'landed' ? 'landed' : before.stage === 'landed' ? 'open' : before.status;
  const changes = differences({ ...before }, { stage, status });
  await logChange(ctx, 'lead', before.id, reason ? { ...changes, moveReason: [null, reason] } : changes);
  await notify(ctx, {
    kind: stage === 'landed' ? 'landing-verified' : 'lead-moved',
    to: [before.ownerId, before.assessorId],
    leadId: before.id,
    details: { to: stage },
  });
}
