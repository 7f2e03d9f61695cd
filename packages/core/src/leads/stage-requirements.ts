import { type LeadStage, leadStages } from './lead.codes.ts';

/** What a lead can be asked for before it enters a stage; most are named after the field that answers them. */
export const leadRequirements = [
  'kind',
  'sector',
  'originCountry',
  'source',
  'site',
  'base',
  'drivers',
  'considersOthers',
  'competitorLocations',
  'ownerId',
  'assessorId',
  'likelihood',
  'likelihoodReason',
  'jobsWithinThreeYears',
  'capexAmount',
  'establishmentId',
  'landedOn',
  'evidence',
  'landingProposedAt',
  // Asked nowhere unless an administrator says so.
  'contactId',
  'municipalityId',
  'clusters',
  'activities',
  'timeFrame',
  'cause',
  'strategicFit',
  'firstArrival',
  'jobsSafeguarded',
  'wantsSubsidy',
  'vifo',
  'credits',
  'referredById',
  'nextStep',
] as const;
export type LeadRequirement = (typeof leadRequirements)[number];

/** That something is asked before a stage is entered. */
export interface AskedAt {
  stage: LeadStage;
  requirement: LeadRequirement;
}

/** What an administrator decided over the table: from a day on something is asked, or no longer asked. */
export interface RequirementOverride extends AskedAt {
  required: boolean;
  /** The first day on which it holds. */
  effectiveFrom: Temporal.PlainDate;
}

/**
 * What each stage asks for, of itself. The steps are those of the UK's Department for Business and Trade
 * (prospect, assign PM, active, verify win: data-hub-api, `investment/validate.py`), in the words of Dutch
 * regional acquisition; that a landed case is verified by a second person is the same department's rule.
 */
const asked: Readonly<Record<LeadStage, readonly LeadRequirement[]>> = {
  new: [],
  qualified: ['kind', 'sector', 'originCountry', 'source'],
  shortlist: ['site', 'base', 'drivers', 'considersOthers', 'competitorLocations'],
  visit: [],
  decision: [
    'ownerId',
    'assessorId',
    'likelihood',
    'likelihoodReason',
    'jobsWithinThreeYears',
    'capexAmount',
  ],
  landed: ['establishmentId', 'landedOn', 'evidence', 'landingProposedAt'],
};

/** What is not an administrator's to take away: the landing of a case takes two people and evidence. */
export const fixedRequirements: readonly LeadRequirement[] = ['ownerId', 'assessorId', ...asked.landed];

/**
 * What is asked on the way to a stage, this one included, on a day: the table, with what administrators decided by
 * then. The latest decision over one thing at one stage counts. In the order of the stages.
 */
export function requirementsUpTo(
  stage: LeadStage,
  overrides: readonly RequirementOverride[],
  today: Temporal.PlainDate,
): AskedAt[] {
  const way = leadStages.slice(0, leadStages.indexOf(stage) + 1);
  return way.flatMap((each) => requirementsOf(each, overrides, today));
}

/** What one stage asks for on a day. */
export function requirementsOf(
  stage: LeadStage,
  overrides: readonly RequirementOverride[],
  today: Temporal.PlainDate,
): AskedAt[] {
  const decided = new Map(
    overrides
      .filter((one) => one.stage === stage && Temporal.PlainDate.compare(one.effectiveFrom, today) <= 0)
      .toSorted((a, b) => Temporal.PlainDate.compare(a.effectiveFrom, b.effectiveFrom))
      .map(({ requirement, required }) => [requirement, required] as const),
  );
  const own = asked[stage].filter((requirement) => decided.get(requirement) !== false);
  const added = leadRequirements.filter(
    (requirement) => decided.get(requirement) === true && !own.includes(requirement),
  );
  return [...own, ...added].map((requirement) => ({ stage, requirement }));
}
