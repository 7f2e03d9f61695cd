import { changeEntry, differences, refuseArchived } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { DomainError, staleEdit } from '../errors.ts';
import { type Insert, updateAndInsert } from '../insert-rows.ts';
import { tidyText } from '../names/index.ts';
import { newId } from '../new-id.ts';
import { hurryMail, notificationsOf } from '../notifications/index.ts';
import type { LeadStage, LeadStatus } from './lead.codes.ts';
import { getLead } from './leads.queries.ts';
import { type Missing, missingProblems } from './missing.rules.ts';
import { isForward, refuseMover, refuseStanding } from './move.rules.ts';
import { type MovingLead, moveSql, readMoving } from './moving-lead.queries.ts';
import { type AskedToday, askedToday, missingOf, nextStageOf } from './staged-lead.ts';

export interface MoveLead {
  stage: LeadStage;
  /** Why it goes back. */
  reason?: string | null | undefined;
}

/** What a move made of a lead. */
export interface MovedLead {
  id: string;
  stage: LeadStage;
  status: LeadStatus;
  stageSince: Date;
  version: number;
  /** The stage that comes next and what it lacks for it; null after the last. */
  next: { stage: LeadStage; missing: Missing[] } | null;
}

/**
 * Moves a lead to another stage and gives what that made of it. First whether this colleague may (forbidden), then
 * whether he looks at what it is now (stale-edit, with the record), then what it lacks for that stage and every one before
 * it (a broken rule with each field once). Back is always possible; a landed lead that goes back is open again. Of moves
 * at the same time one wins, the others are stale. All is written in one statement, the log of moves, the entry among the
 * changes and the notifications with the lead, so that there is no other transaction to open.
 */
export async function moveLead(
  ctx: UserContext,
  id: string,
  version: number,
  { stage, reason }: MoveLead,
): Promise<MovedLead> {
  const kind = stage === 'landed' ? 'landing-verified' : 'lead-moved';
  const { lead: before, overrides, told } = await readMoving(ctx, id, kind);
  refuseMover(ctx.actor, before, stage);
  if (before.version !== version) throw staleEdit('lead', await getLead(ctx, id));
  refuseArchived('lead', before);
  refuseStanding(before, stage);
  const asked = askedToday(ctx, overrides);
  if (isForward(before.stage, stage)) refuseLacking(asked, before, stage);
  const columns = columnsAt(ctx, before, stage);
  const notifications = notificationsOf(ctx, { kind, leadId: id, details: { to: stage } }, told, before);
  const isMoved = await updateAndInsert(
    ctx.db,
    moveSql(id, version, columns),
    ...logOf(ctx, before, { stage, reason: tidyText(reason ?? '') || null }),
    notifications,
  );
  if (!isMoved) throw staleEdit('lead', await getLead(ctx, id));
  await hurryMail(ctx, notifications);
  const moved = { ...before, ...columns };
  const { status, stageSince } = moved;
  return { id, stage, status, stageSince, version: version + 1, next: nextStageOf(asked, moved) };
}

function refuseLacking(asked: AskedToday, lead: MovingLead, stage: LeadStage): void {
  const missing = missingOf(asked, lead, stage);
  if (missing.length === 0) return;
  throw new DomainError(
    'broken-rule',
    'stage-lacks',
    `This lead lacks ${missing.length} of what is asked before "${stage}".`,
    missingProblems(missing),
  );
}

/** What a lead is at a stage: its status follows it in and out of landing. */
function columnsAt({ clock, actor }: UserContext, before: MovingLead, stage: LeadStage) {
  const now = asDate(clock.now());
  const landing =
    stage === 'landed'
      ? { status: 'landed' as const, landingVerifiedAt: now, landingVerifiedById: actor.id }
      : before.stage === 'landed'
        ? {
            status: 'open' as const,
            landingProposedAt: null,
            landingProposedById: null,
            landingVerifiedAt: null,
            landingVerifiedById: null,
          }
        : {};
  return { stage, stageSince: now, updatedAt: now, ...landing };
}

/** The log of moves and the entry among the changes. */
function logOf(ctx: UserContext, before: MovingLead, { stage, reason }: MoveLead): Insert[] {
  const { actor, clock } = ctx;
  const now = clock.now();
  const since = before.stageSince ?? before.createdAt;
  const seconds = Math.max(0, Math.round((now.epochMilliseconds - since.getTime()) / 1000));
  const move = {
    id: newId(),
    leadId: before.id,
    number: before.moves + 1,
    fromStage: before.stage,
    toStage: stage,
    movedAt: asDate(now),
    userId: actor.id,
    reason: reason ?? null,
    seconds,
  };
  const status = stage === 'landed' ? 'landed' : before.stage === 'landed' ? 'open' : before.status;
  const changes = differences({ ...before }, { stage, status });
  return [
    { table: 'lead_stage_move', rows: [move] },
    changeEntry(ctx, 'lead', before.id, reason ? { ...changes, moveReason: [null, reason] } : changes),
  ];
}
