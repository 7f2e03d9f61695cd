import { type Tier, visitCadenceMonths } from './organisation.codes.ts';

/**
 * The day by which an organisation is to be visited again: so many months after the last visit as its tier says,
 * or after it became known when nobody has been there. Null without a tier: nothing was promised.
 */
export function nextVisitDueOn(
  tier: Tier | null,
  lastVisitOn: Temporal.PlainDate | null,
  knownSince: Temporal.PlainDate,
): Temporal.PlainDate | null {
  if (tier === null) return null;
  return (lastVisitOn ?? knownSince).add({ months: visitCadenceMonths[tier] });
}
