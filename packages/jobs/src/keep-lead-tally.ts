import type { Database } from '@kavel/core';
import { sumUpLeadTally } from '@kavel/core/leads';
import { repeat } from './repeater.ts';

const pauseSeconds = 180;

/** Sums up what the board's tally has gathered, at once and then every three minutes, so that adding it up stays quick. */
export function keepLeadTally(
  db: Database,
  log: (what: string, error: Error) => void,
): { stop(): Promise<void> } {
  const summing = repeat(async () => {
    try {
      await sumUpLeadTally(db);
    } catch (error) {
      log('tally', error as Error);
    }
  }, pauseSeconds);
  void summing.now();
  return summing;
}
