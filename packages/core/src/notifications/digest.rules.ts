import { isWorkingDay } from '../calendars/index.ts';

/** The hours at which a colleague may have the mail of the day: not at night. */
export const digestHours = { min: 6, max: 18, usual: 8 } as const;

/** How long after its hour the mail of the day still comes, if no worker ran at that hour. */
export const catchUpHours = 4;

/** The desk is in the Netherlands, whatever clock its colleagues live by. */
const country = 'NL';

export interface DigestPlan {
  hour: number;
  timeZone: string;
  /** The last day that was seen to, ISO 8601. */
  lastDoneOn: string | null;
}

/**
 * The day of which the mail is due now, on the colleague's own clock; null where none is: before its hour, more than
 * four hours after it, on a weekend or a public holiday, and on a day that was seen to.
 */
export function digestDueOn(now: Temporal.Instant, plan: DigestPlan): Temporal.PlainDate | null {
  const here = now.toZonedDateTimeISO(plan.timeZone);
  const on = here.toPlainDate();
  if (plan.lastDoneOn !== null && plan.lastDoneOn >= on.toString()) return null;
  if (!isWorkingDay(country, on)) return null;
  return here.hour >= plan.hour && here.hour < plan.hour + catchUpHours ? on : null;
}
