import type { Clock } from '@kavel/core';

/** A clock that stands still until it is moved, for tests in which time passes. */
export interface StandingClock extends Clock {
  moveTo(at: string): void;
  /** Moves it on, e.g. `{ minutes: 5 }`; days are of 24 hours. */
  moveBy(duration: { days?: number; hours?: number; minutes?: number; seconds?: number }): void;
}

/** A clock that stands still at an ISO 8601 instant. */
export function standingClock(at: string): StandingClock {
  let now = Temporal.Instant.from(at);
  return {
    now: () => now,
    moveTo: (to) => {
      now = Temporal.Instant.from(to);
    },
    moveBy: ({ days = 0, hours = 0, ...rest }) => {
      now = now.add({ ...rest, hours: hours + 24 * days });
    },
  };
}
