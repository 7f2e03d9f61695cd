import type { Database } from '@kavel/core';
import { refreshMissingSearch } from '@kavel/core/search';
import { repeat } from './repeater.ts';

const pauseSeconds = 60;

/**
 * Makes records findable that are not (rows from before the search box, or copied into the database): all of them at
 * once, then every minute. Stops between two batches.
 */
export function keepFindable(
  db: Database,
  log: (what: string, error: Error) => void,
): { stop(): Promise<void> } {
  let stopped = false;
  const refreshing = repeat(async () => {
    try {
      await refreshMissingSearch(db, () => stopped);
    } catch (error) {
      log('search', error as Error);
    }
  }, pauseSeconds);
  void refreshing.now();
  return {
    async stop() {
      stopped = true;
      await refreshing.stop();
    },
  };
}
