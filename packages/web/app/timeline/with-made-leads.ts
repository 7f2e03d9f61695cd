import type { Entry } from './merge-entries.ts';

const minute = 60_000;

/**
 * The entries, with the making of a lead told by the acceptance that made it: one act of one colleague. A lead that
 * was made without an inquiry keeps its entry.
 */
export function withMadeLeads(entries: readonly Entry[]): { entry: Entry; made: Entry | undefined }[] {
  const madeBy = new Map<Entry, Entry>();
  for (const made of entries.filter(({ kind, lead }) => kind === 'created' && lead)) {
    const accepted = entries.find((entry) => entry.kind === 'accepted' && isOneAct(entry, made));
    if (accepted) madeBy.set(accepted, made);
  }
  const told = new Set(madeBy.values());
  return entries.filter((entry) => !told.has(entry)).map((entry) => ({ entry, made: madeBy.get(entry) }));
}

const isOneAct = (one: Entry, other: Entry) =>
  one.lead?.id === other.lead?.id &&
  one.by?.id === other.by?.id &&
  Math.abs(Date.parse(one.at) - Date.parse(other.at)) < minute;
