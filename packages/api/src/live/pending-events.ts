import { isLiveNoun, type LiveKind, type LiveNoun, liveKinds, type Told } from '@kavel/core/live';

/** What is to be told of one record. */
export interface PendingEvent {
  noun: LiveNoun;
  id: string;
  kind: LiveKind;
  /** The user who did it; null: a company, or Kavel itself. */
  by: string | null;
}

/** Of more records of a noun at a time it is only told that there were many. */
export const manyRecords = 200;
/** So many are remembered of one noun until they are told; an import makes more than anybody reads. */
const remembered = 2000;

/** What outweighs what when several things happen to a record at a time. */
const weight: Record<LiveKind, number> = { created: 2, edited: 1, timeline: 0, presence: 0 };

/** Gathers what is told until it is taken: of one record one event, however often it was told; presence apart. */
export function gatherEvents() {
  let events = new Map<string, PendingEvent>();
  const counts = new Map<LiveNoun, number>();

  function add({ noun, kind, by, ids }: Told): void {
    const known = liveKinds.find((each) => each === kind);
    if (!isLiveNoun(noun) || !known) return;
    for (const id of ids) {
      const key = `${known === 'presence'} ${noun} ${id}`;
      const before = events.get(key);
      const count = counts.get(noun) ?? 0;
      if (!before && count >= remembered) continue;
      if (!before) counts.set(noun, count + 1);
      events.set(key, { noun, id, kind: weightier(before?.kind, known), by });
    }
  }

  return {
    add,
    size: () => events.size,
    /** What was gathered, by noun; from here on it gathers anew. */
    take(): Map<LiveNoun, PendingEvent[]> {
      const taken = Map.groupBy(events.values(), ({ noun }) => noun);
      events = new Map();
      counts.clear();
      return taken;
    },
  };
}

function weightier(before: LiveKind | undefined, now: LiveKind): LiveKind {
  return before && weight[before] > weight[now] ? before : now;
}
