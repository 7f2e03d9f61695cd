import { useState, useSyncExternalStore } from 'react';

let holds = 0;
const watchers = new Set<() => void>();

/** From here on, forms that are open keep the version that their reader saw when he began. */
export function holdVersions(): void {
  holds += 1;
  for (const watch of watchers) watch();
}

/**
 * The version that an edit is made on. It follows the record, but not where a colleague's change is shown beneath an open
 * form on demand: what was typed there was not typed with it in view, and is to be compared when it is saved.
 */
export function useSeenVersion(version: number | undefined): number | undefined {
  const now = useSyncExternalStore(
    (watch) => {
      watchers.add(watch);
      return () => watchers.delete(watch);
    },
    () => holds,
    () => holds,
  );
  const [seen, setSeen] = useState({ version, holds: now });
  if (seen.holds === now && seen.version !== version) setSeen({ version, holds: now });
  return seen.holds === now ? version : seen.version;
}
