import type { TimelinePage } from './timeline.server.ts';

export type Entry = TimelinePage['items'][number];

/** Entries of several readings as one list, the newest first; of an entry read twice the first one given stands. */
export function mergeEntries(...readings: readonly (readonly Entry[])[]): Entry[] {
  const byId = new Map<string, Entry>();
  for (const entry of readings.flat()) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  return [...byId.values()].sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || (a.id < b.id ? 1 : -1));
}
