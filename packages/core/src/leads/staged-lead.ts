import type { Context } from '../context.ts';
import { deskTimeZone } from '../time-zones/index.ts';
import type { LeadStage } from './lead.codes.ts';
import type { Lead } from './leads.queries.ts';
import { type Missing, missingFor, type StagedLead, stageAfter } from './missing.rules.ts';
import { findRequirementOverrides } from './stage-requirements.queries.ts';

type KnownLead = Omit<Lead, 'next' | 'jobsCompared'>;

/** A lead as the stages look at it. */
export function stagedLead(lead: KnownLead): StagedLead {
  return {
    ...lead,
    evidence: lead.files.filter(({ isEvidence }) => isEvidence).length,
  };
}

/** What a lead lacks today to enter a stage. */
export async function missingToday(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  lead: KnownLead,
  stage: LeadStage,
): Promise<Missing[]> {
  const today = clock.now().toZonedDateTimeISO(deskTimeZone).toPlainDate();
  return missingFor(stage, stagedLead(lead), await findRequirementOverrides(db), today);
}

/** The stage that comes next for a lead and what it lacks for it; null after the last. */
export async function nextStageOf(ctx: Pick<Context, 'db' | 'clock'>, lead: KnownLead) {
  const stage = stageAfter(lead.stage);
  return stage ? { stage, missing: await missingToday(ctx, lead, stage) } : null;
}
