import { deskZone } from '../../desk/ui/dates.ts';

/** The instant at which a calendar day is over in the region; null for no day. What is no day stays as it was typed. */
export function endOfDay(day: string): string | null {
  if (day === '') return null;
  try {
    return Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(deskZone).toInstant().toString();
  } catch {
    return day;
  }
}

/** A moment of the last day that lies before this instant, so that a token that ends at midnight ends with the day. */
export const lastMomentBefore = (instant: string): string => new Date(Date.parse(instant) - 1).toISOString();
