import type { Context, UserContext } from '@kavel/core';
import { type LiveNoun, seenRecords } from '@kavel/core/live';
import { manyRecords, type PendingEvent } from './pending-events.ts';

/** What goes out to one reader. */
export interface LiveEvent extends Omit<PendingEvent, 'id' | 'by'> {
  /** Absent when there were so many at a time that only this is told. */
  id?: string;
  by: { id: string; name: string } | null;
}

/**
 * What of this exists for one colleague, asked anew each time: his sight, or that of the record, may have changed since
 * the last. Of what does not, nothing goes out, not even its id.
 */
export async function eventsFor(
  ctx: UserContext,
  pending: ReadonlyMap<LiveNoun, readonly PendingEvent[]>,
  names: ReadonlyMap<string, string>,
): Promise<LiveEvent[]> {
  const nameOf = (id: string | null) => (id === null ? null : { id, name: names.get(id) ?? '' });
  const parts = [...pending].map(async ([noun, events]): Promise<LiveEvent[]> => {
    const ids = [...new Set(events.map(({ id }) => id))];
    const seen = await seenRecords(ctx, noun, ids);
    const heard = events.filter(({ id }) => seen.has(id));
    if (heard.length > manyRecords) return [{ noun, kind: 'edited', by: nameOf(oneOf(heard)) }];
    return heard.map(({ id, kind, by }) => ({ noun, id, kind, by: nameOf(by) }));
  });
  return (await Promise.all(parts)).flat();
}

/** Who did it, where one did all. */
function oneOf(events: readonly PendingEvent[]): string | null {
  const [first] = events;
  return first && events.every(({ by }) => by === first.by) ? first.by : null;
}

/** The names of who did what. */
export async function namesOf(
  { db }: Pick<Context, 'db'>,
  pending: ReadonlyMap<LiveNoun, readonly PendingEvent[]>,
): Promise<Map<string, string>> {
  const ids = [...pending.values()].flatMap((events) => events.flatMap(({ by }) => by ?? []));
  const users = await db.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(users.map(({ id, name }) => [id, name]));
}
