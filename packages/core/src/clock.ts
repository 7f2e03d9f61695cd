import { readFileSync } from 'node:fs';

/** Where the time comes from; rules and use cases never ask the machine themselves. */
export interface Clock {
  now(): Temporal.Instant;
}

/** The machine's clock, to the millisecond, as far as the database keeps it. */
export const systemClock: Clock = {
  now: () => Temporal.Instant.fromEpochMilliseconds(Date.now()),
};

/** A clock that stands still at an ISO 8601 instant, for tests. */
export function fixedClock(at: string): Clock {
  const instant = Temporal.Instant.from(at);
  return { now: () => instant };
}

/**
 * The machine's clock moved by the milliseconds that stand in a file, read at every call, so that
 * a story of weeks can be told in minutes by all processes together. No file: not moved.
 */
export function movableClock(file: string): Clock {
  return {
    now: () => systemClock.now().add({ milliseconds: readOffset(file) }),
  };
}

function readOffset(file: string): number {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || 0;
  } catch {
    return 0;
  }
}

/** An instant as the database's driver wants it. */
export function asDate(instant: Temporal.Instant): Date {
  return new Date(instant.epochMilliseconds);
}

/** A row's moment as rules want it. */
export function asInstant(date: Date): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(date.getTime());
}

/** A calendar day as the driver wants it for a `date` column: midnight UTC of that day. */
export function asDay(day: Temporal.PlainDate | string): Date {
  return new Date(`${day.toString()}T00:00:00Z`);
}
