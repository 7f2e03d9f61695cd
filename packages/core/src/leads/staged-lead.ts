import type { Context } from '../context.ts';
import { deskTimeZone } from '../time-zones/index.ts';
import type { LeadStage } from './lead.codes.ts';
import type { Lead } from './leads.queries.ts';
import { type Missing, missingFor, type StagedLead, stageAfter } from './missing.rules.ts';
import { findRequirementOverrides } from './stage-requirements.queries.ts';
import type { RequirementOverride } from './stage-requirements.ts';

/** What the stages ask for today: what was decided over their table, and the day at the desk. */
export interface AskedToday {
  overrides: readonly RequirementOverride[];
  today: Temporal.PlainDate;
}

/** What the stages ask for today, read once for all that is looked at by it. */
export async function readAskedToday(ctx: Pick<Context, 'db' | 'clock'>): Promise<AskedToday> {
  return askedToday(ctx, await findRequirementOverrides(ctx.db));
}

/** The same where what was decided is read already. */
export function askedToday(
  { clock }: Pick<Context, 'clock'>,
  overrides: readonly RequirementOverride[],
): AskedToday {
  return { overrides, today: clock.now().toZonedDateTimeISO(deskTimeZone).toPlainDate() };
}

/** A whole lead as the stages look at it. */
export function stagedLead(lead: Omit<Lead, 'next' | 'jobsCompared' | 'minutesSpent'>): StagedLead {
  return {
    ...lead,
    evidence: lead.files.filter(({ isEvidence }) => isEvidence).length,
  };
}

/** What a lead lacks to enter a stage. */
export function missingOf({ overrides, today }: AskedToday, lead: StagedLead, stage: LeadStage): Missing[] {
  return missingFor(stage, lead, overrides, today);
}

/** The stage that comes next for a lead and what it lacks for it; null after the last. */
export function nextStageOf(asked: AskedToday, lead: StagedLead & { stage: LeadStage }) {
  const stage = stageAfter(lead.stage);
  return stage ? { stage, missing: missingOf(asked, lead, stage) } : null;
}
