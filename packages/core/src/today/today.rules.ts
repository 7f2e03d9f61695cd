/** Days without anything happening after which an open lead is called quiet. */
export const quietAfterDays = 21;

/** The moment before which the last activity of a quiet lead lies. */
export function quietBefore(now: Temporal.Instant): Temporal.Instant {
  return now.subtract({ hours: 24 * quietAfterDays });
}

/** How many days ahead a follow-up counts as due on Today. */
export const dueWithinDays = 7;
