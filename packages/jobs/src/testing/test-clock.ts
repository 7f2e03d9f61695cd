import type { Clock } from '@kavel/core';

/** A clock that stands still until it is told to move. */
export interface TestClock extends Clock {
  advance(by: Temporal.DurationLike | string): void;
}

export function testClock(at: string): TestClock {
  let now = Temporal.Instant.from(at);
  return {
    now: () => now,
    advance(by) {
      now = now.add(by);
    },
  };
}
