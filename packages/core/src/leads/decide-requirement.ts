import { differences, logChange } from '../changes/index.ts';
import { asDate, asDay } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { DomainError } from '../errors.ts';
import { deskTimeZone } from '../time-zones/index.ts';
import type { LeadStage } from './lead.codes.ts';
import { findRequirementOverrides } from './stage-requirements.queries.ts';
import {
  fixedRequirements,
  type LeadRequirement,
  leadRequirements,
  requirementsOf,
} from './stage-requirements.ts';

export interface DecideRequirement {
  stage: LeadStage;
  requirement: LeadRequirement;
  required: boolean;
  /** The first day on which it holds. */
  effectiveFrom: Temporal.PlainDate;
}

/** What every stage asks for today, and what administrators decided for a day to come. */
export async function findStageRequirements({ db, clock }: Pick<UserContext, 'db' | 'clock'>) {
  const today = todayOf(clock);
  const overrides = await findRequirementOverrides(db);
  return {
    asked: askedStages.flatMap((stage) => requirementsOf(stage, overrides, today)),
    coming: overrides.filter(({ effectiveFrom }) => Temporal.PlainDate.compare(effectiveFrom, today) > 0),
    fixed: fixedRequirements,
    known: leadRequirements,
  };
}

/**
 * Decides that a stage asks for something, or no longer, from a day on that is not over. A decision for the same day
 * takes the place of the one before. The people and the evidence of a landing are not anybody's to take away.
 */
export function decideRequirement(ctx: UserContext, decision: DecideRequirement): Promise<void> {
  const { stage, requirement, required, effectiveFrom } = decision;
  const wrong = (field: string, code: string, message: string) =>
    new DomainError('broken-rule', 'invalid', message, [{ pointer: `/${field}`, code, message }]);
  if (stage === 'new') throw wrong('stage', 'invalid-choice', 'Nothing is asked of a new lead.');
  if (!required && fixedRequirements.includes(requirement)) {
    throw wrong('requirement', 'fixed-requirement', 'A landing takes two people and evidence; that stays.');
  }
  if (Temporal.PlainDate.compare(effectiveFrom, todayOf(ctx.clock)) < 0) {
    throw wrong(
      'effectiveFrom',
      'day-past',
      'Choose today or a day to come: what was asked before was asked.',
    );
  }
  return inTransaction(ctx.db, async (db) => {
    const key = { stage, requirement, effectiveFrom: asDay(effectiveFrom) };
    const made = { createdAt: asDate(ctx.clock.now()), userId: ctx.actor.id };
    const before = await db.stageRequirement.findUnique({ where: { stage_requirement_effectiveFrom: key } });
    const { id } = await db.stageRequirement.upsert({
      where: { stage_requirement_effectiveFrom: key },
      create: { ...key, required, ...made },
      update: { required, ...made },
    });
    const said = { ...key, effectiveOn: key.effectiveFrom, required };
    const { effectiveFrom: _key, ...logged } = said;
    await logChange({ ...ctx, db }, 'stage-requirement', id, differences({ ...before }, logged));
  });
}

const askedStages = ['qualified', 'shortlist', 'visit', 'decision', 'landed'] as const;

const todayOf = (clock: UserContext['clock']) => clock.now().toZonedDateTimeISO(deskTimeZone).toPlainDate();
