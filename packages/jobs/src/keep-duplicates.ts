import type { Context, Database } from '@kavel/core';
import { compareWaiting } from '@kavel/core/duplicates';
import { keepMissingMatchKeys } from '@kavel/core/matches';
import { repeat } from './repeater.ts';

const pauseSeconds = 10;

/**
 * Keeps the list of duplicates, and the keys by which organisations find each other where they are missing (rows from
 * before the matcher, or copied into the database): all that waits at once, then every ten seconds. Stops between two
 * batches.
 */
export function keepDuplicates(
  ctx: Context & { db: Database },
  log: (what: string, error: Error) => void,
): { stop(): Promise<void> } {
  let stopped = false;
  const comparing = repeat(async () => {
    try {
      // First: without keys nobody finds them by their names, neither the list nor a colleague.
      await keepMissingMatchKeys(ctx.db, () => stopped);
      while (!stopped && (await compareWaiting(ctx)) > 0);
    } catch (error) {
      log('duplicates', error as Error);
    }
  }, pauseSeconds);
  void comparing.now();
  return {
    async stop() {
      stopped = true;
      await comparing.stop();
    },
  };
}
