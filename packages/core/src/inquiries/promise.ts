import { answerDueAt, type TimeLeft, timeLeft } from '../calendars/index.ts';
import { asInstant } from '../clock.ts';
import type { Db } from '../db.ts';
import { clockRuns } from './inquiry.rules.ts';

/** Working days when no municipality says otherwise. */
const defaultWorkingDays = 2;
const timeZone = 'Europe/Amsterdam';

/**
 * When an inquiry must be answered: the promise of its municipality, or while it is not routed the strictest
 * of those that it asks for, counted in Dutch working days from receipt.
 */
export async function promisedAt(
  db: Db,
  receivedAt: Temporal.Instant,
  asked: { municipalityId?: string; slugs?: readonly string[] },
): Promise<Temporal.Instant> {
  const promises = await db.municipality.findMany({
    where: asked.municipalityId
      ? { id: asked.municipalityId }
      : asked.slugs?.length
        ? { slug: { in: [...asked.slugs] } }
        : {},
    select: { promiseWorkingDays: true },
  });
  const days = promises.map(({ promiseWorkingDays }) => promiseWorkingDays);
  return answerDueAt(receivedAt, days.length > 0 ? Math.min(...days) : defaultWorkingDays, timeZone);
}

/** The last day of a promise, as it is said to a company: Amsterdam's. */
export function dueOn(dueAt: Temporal.Instant): Temporal.PlainDate {
  return dueAt.toZonedDateTimeISO(timeZone).toPlainDate();
}

/** The office time that is left until the promise, of an inquiry whose clock runs; null when it has stopped. */
export function timeLeftOf(
  now: Temporal.Instant,
  inquiry: { state: string; answeredAt: Date | null; quarantined: boolean; answerDueAt: Date },
): TimeLeft | null {
  return clockRuns(inquiry) ? timeLeft(now, asInstant(inquiry.answerDueAt), timeZone) : null;
}
