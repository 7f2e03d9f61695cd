import { addWorkingDays, isWorkingDay } from './working-days.ts';

/** The desk is in the Netherlands, whatever time zone its hours are read in. */
const country = 'NL';
const opens = Temporal.PlainTime.from('09:00');
const closes = Temporal.PlainTime.from('17:00');
const minutesPerDay = opens.until(closes).total('minutes');

/**
 * The instant by which an answer is promised: the end of the office day (17:00 in the desk's zone) of the nth Dutch
 * working day after receipt. What comes in after 17:00 or on a day off counts as received the next working day.
 */
export function answerDueAt(
  receivedAt: Temporal.Instant,
  workingDays: number,
  timeZone: string,
): Temporal.Instant {
  const received = receivedAt.toZonedDateTimeISO(timeZone);
  const on = received.toPlainDate();
  const isInTime =
    Temporal.PlainTime.compare(received.toPlainTime(), closes) <= 0 && isWorkingDay(country, on);
  const countsOn = isInTime ? on : addWorkingDays(country, on, 1);
  return at(addWorkingDays(country, countsOn, workingDays), closes, timeZone);
}

export interface TimeLeft {
  late: boolean;
  /** Minutes of office time, less than zero when late; the desk's closed hours do not count. */
  workingMinutes: number;
  /** The same in whole hours and in whole days of eight hours, rounded towards zero. */
  workingHours: number;
  workingDays: number;
}

/** The office time (working days 9:00 to 17:00 in the desk's zone) between now and the instant an answer is due. */
export function timeLeft(now: Temporal.Instant, dueAt: Temporal.Instant, timeZone: string): TimeLeft {
  const late = Temporal.Instant.compare(now, dueAt) > 0;
  const minutes = late ? -officeMinutes(dueAt, now, timeZone) : officeMinutes(now, dueAt, timeZone);
  return {
    late,
    workingMinutes: whole(minutes),
    workingHours: whole(minutes / 60),
    workingDays: whole(minutes / minutesPerDay),
  };
}

function officeMinutes(from: Temporal.Instant, to: Temporal.Instant, timeZone: string): number {
  let minutes = 0;
  const last = to.toZonedDateTimeISO(timeZone).toPlainDate();
  let on = from.toZonedDateTimeISO(timeZone).toPlainDate();
  for (; Temporal.PlainDate.compare(on, last) <= 0; on = on.add({ days: 1 })) {
    if (!isWorkingDay(country, on)) continue;
    const start = Math.max(at(on, opens, timeZone).epochMilliseconds, from.epochMilliseconds);
    const end = Math.min(at(on, closes, timeZone).epochMilliseconds, to.epochMilliseconds);
    minutes += Math.max(0, end - start) / 60_000;
  }
  return minutes;
}

function at(on: Temporal.PlainDate, time: Temporal.PlainTime, timeZone: string): Temporal.Instant {
  return on.toZonedDateTime({ timeZone, plainTime: time }).toInstant();
}

function whole(value: number): number {
  // Without + 0 a little too late would be -0.
  return Math.trunc(value) + 0;
}
