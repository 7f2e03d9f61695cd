import type { LeadStage } from '../leads/index.ts';
import type { Tier } from '../organisations/index.ts';

/** Stages in which an open lead can go quiet: what landed is followed by other means. */
export type QuietStage = Exclude<LeadStage, 'landed'>;

/**
 * After how many days without anything happening with the company an open lead is called quiet. The nearer the decision and
 * the weightier the company, the sooner. An organisation of no tier counts as standard.
 */
export const quietAfterDays: Readonly<Record<QuietStage, Readonly<Record<Tier, number>>>> = {
  new: { strategic: 7, key: 10, standard: 14 },
  qualified: { strategic: 10, key: 14, standard: 21 },
  shortlist: { strategic: 10, key: 14, standard: 21 },
  visit: { strategic: 7, key: 10, standard: 14 },
  decision: { strategic: 7, key: 10, standard: 14 },
};

export interface QuietRow {
  stage: QuietStage;
  /** Organisations of these tiers; null among them is of none. */
  tiers: (Tier | null)[];
  /** The last thing that happened with a quiet lead lies before this. */
  before: Temporal.Instant;
}

/** The table as moments: of each stage and tier the one before which the last activity of a quiet lead lies. */
export function quietRows(now: Temporal.Instant): QuietRow[] {
  return Object.entries(quietAfterDays).flatMap(([stage, byTier]) =>
    Object.entries(byTier).map(([tier, days]) => ({
      stage: stage as QuietStage,
      tiers: tier === 'standard' ? ['standard' as const, null] : [tier as Tier],
      before: now.subtract({ hours: 24 * days }),
    })),
  );
}

/** A lead as far as its quiet looks at it. */
export interface QuietLead {
  stage: LeadStage;
  tier: Tier | null;
  lastActivityAt: Temporal.Instant;
  updatedAt: Temporal.Instant;
  /** When it was last said to be quiet for good reason. */
  quietDismissedAt: Temporal.Instant | null;
}

/** Whether an open lead is called quiet now; dismissed it is not, until something happens with it or it is edited. */
export function isQuiet(lead: QuietLead, now: Temporal.Instant): boolean {
  const row = quietRows(now).find(({ stage, tiers }) => stage === lead.stage && tiers.includes(lead.tier));
  if (!row || Temporal.Instant.compare(lead.lastActivityAt, row.before) >= 0) return false;
  const { quietDismissedAt: dismissed } = lead;
  if (dismissed === null) return true;
  return [lead.lastActivityAt, lead.updatedAt].some((at) => Temporal.Instant.compare(at, dismissed) > 0);
}
