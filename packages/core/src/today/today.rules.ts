import { addWorkingDays } from '../calendars/index.ts';

/** How many days ahead a follow-up counts as due on Today. */
export const dueWithinDays = 7;

/**
 * Today shows a lead to look at again on its day, once; one whose day was no Dutch working day on the first that comes
 * after it. The day from which such days are shown, to this one.
 */
export function lookAgainSince(today: Temporal.PlainDate): Temporal.PlainDate {
  return addWorkingDays('NL', today, -1).add({ days: 1 });
}
