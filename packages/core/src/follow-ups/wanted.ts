import { DomainError } from '../errors.ts';
import type { Party, Wanted } from './moment.ts';

/** The first instant that a wish allows; `on` is the day it names, null when it names an instant. */
export interface EarliestInstant {
  instant: Temporal.Instant;
  on: Temporal.PlainDate | null;
}

/**
 * The first instant that a wish allows, never before now. "In two weeks" counts from today where the sender is; the
 * day it comes to is a day where the recipient is. Refuses (broken-rule) what is past or no moment at all.
 */
export function earliestInstant(
  wanted: Wanted,
  now: Temporal.Instant,
  recipient: Party,
  sender: Party,
): EarliestInstant {
  if ('at' in wanted) {
    const instant = read('at', () => Temporal.Instant.from(wanted.at));
    if (Temporal.Instant.compare(instant, now) < 0) throw past('at');
    return { instant, on: null };
  }
  const today = now.toZonedDateTimeISO(sender.timeZone).toPlainDate();
  const [field, on] = dayWanted(wanted, today);
  if (Temporal.PlainDate.compare(on, today) < 0) throw past(field);
  const startsAt = on.toZonedDateTime(recipient.timeZone).toInstant();
  return { instant: Temporal.Instant.compare(startsAt, now) < 0 ? now : startsAt, on };
}

function dayWanted(
  wanted: Exclude<Wanted, { at: unknown }>,
  today: Temporal.PlainDate,
): [field: string, on: Temporal.PlainDate] {
  if ('on' in wanted) return ['on', read('on', () => Temporal.PlainDate.from(wanted.on))];
  if ('inWeeks' in wanted) return ['inWeeks', read('inWeeks', () => today.add({ weeks: wanted.inWeeks }))];
  return ['inDays', read('inDays', () => today.add({ days: wanted.inDays }))];
}

/** Temporal says of what it cannot read, fractions of days included, that it is out of range. */
function read<Value>(field: string, reading: () => Value): Value {
  try {
    return reading();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw refusal(field, 'moment', 'This is not a moment in time.');
  }
}

function past(field: string): DomainError {
  return refusal(field, 'moment-past', 'This moment is past. Choose today or later.');
}

function refusal(field: string, code: string, message: string): DomainError {
  return new DomainError('broken-rule', code, message, [{ pointer: `/${field}`, code, message }]);
}
