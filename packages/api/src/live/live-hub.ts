import { type Clock, type Database, DomainError } from '@kavel/core';
import { currentReaders, type Ears, forgetAbsent, hearLive, type Reader, type Told } from '@kavel/core/live';
import { eventsFor, namesOf } from './live-events.ts';
import { type LiveStream, openStream } from './live-stream.ts';
import { gatherEvents } from './pending-events.ts';

/** Streams of one user on one process: so many windows has nobody before him. */
export const streamsPerUser = 12;
/** What happens within so long goes out together. */
const tickMs = 250;
const beatMs = 15_000;
/** A token may be revoked, and its holder come back to be asked for it anew: so long his stream lasts. */
const tokenStreamMs = 60_000;

export interface HubOptions {
  db: Database;
  clock: Clock;
  databaseUrl: string;
  onError(error: unknown): void;
}

export interface LiveHub {
  /** A stream for this reader that hears whatever commits from now on; refused when he has too many. */
  open(reader: Reader): Promise<LiveStream>;
  close(): Promise<void>;
}

/** Hears what the database tells, and tells each reader what of it exists for him. It listens while anybody reads. */
export function createHub({ db, clock, databaseUrl, onError }: HubOptions): LiveHub {
  const streams = new Set<LiveStream>();
  const gathered = gatherEvents();
  let ears: Ears | undefined;
  let beats: NodeJS.Timeout | undefined;
  let tick: NodeJS.Timeout | undefined;
  let telling: Promise<void> | undefined;
  let closed = false;

  function hear(told: Told): void {
    if (told.noun === 'session') {
      for (const { reader, end } of streams) if (told.ids.includes(reader.sessionId ?? '')) end();
      return;
    }
    gathered.add(told);
    // One telling at a time: while it lasts, the next gathers. A slow database makes fewer, not more.
    if (!tick && !telling) tick = setTimeout(() => void startTelling(), tickMs);
  }

  async function startTelling(): Promise<void> {
    tick = undefined;
    telling = tell().catch(onError);
    await telling;
    telling = undefined;
    if (gathered.size() > 0 && !tick && !closed) tick = setTimeout(() => void startTelling(), tickMs);
  }

  async function tell(): Promise<void> {
    const pending = gathered.take();
    const open = [...streams];
    if (open.length === 0 || pending.size === 0) return;
    const [actors, names] = await Promise.all([readersOf(open), namesOf({ db }, pending)]);
    // What one colleague sees is asked once, however many windows he has; with a token he may see less.
    const groups = Map.groupBy(open, ({ reader }) => `${reader.userId} ${reader.scopes?.join() ?? ''}`);
    for (const group of groups.values()) {
      const actor = group.map((stream) => actors.get(stream)).find(Boolean);
      if (!actor) continue;
      const events = await eventsFor({ db, clock, actor }, pending, names);
      if (events.length === 0) continue;
      for (const stream of group) if (actors.get(stream)) stream.send('changes', events);
    }
  }

  /** Who reads, as he is now; the streams of who may not any more end. */
  async function readersOf(open: readonly LiveStream[]) {
    const actors = await currentReaders(
      { db, clock },
      open.map(({ reader }) => reader),
    );
    const found = new Map(open.map((stream, index) => [stream, actors[index]] as const));
    for (const [stream, actor] of found) if (!actor) stream.end();
    return found;
  }

  async function beat(): Promise<void> {
    for (const stream of streams) {
      const isOver = !stream.reader.sessionId && performance.now() - stream.openedAt > tokenStreamMs;
      if (isOver) stream.end();
      else stream.beat();
    }
    await Promise.all([readersOf([...streams]), forgetAbsent({ db, clock })]).catch(onError);
  }

  function remove(stream: LiveStream): void {
    streams.delete(stream);
    if (streams.size > 0) return;
    clearInterval(beats);
    beats = undefined;
  }

  return {
    async open(reader) {
      const own = [...streams].filter(({ reader: { userId } }) => userId === reader.userId).length;
      if (closed || own >= streamsPerUser) throw tooMany();
      ears ??= hearLive(databaseUrl, {
        onTold: hear,
        onMissed: () => {
          for (const stream of streams) stream.send('missed', {});
        },
        onError,
      });
      const stream = openStream(reader);
      streams.add(stream);
      stream.body.once('close', () => remove(stream));
      beats ??= setInterval(() => void beat(), beatMs);
      await ears.ready;
      return stream;
    },
    async close() {
      closed = true;
      clearTimeout(tick);
      clearInterval(beats);
      for (const { end } of streams) end();
      await ears?.close();
      await telling;
    },
  };
}

const tooMany = () =>
  new DomainError('forbidden', 'too-many-requests', 'Too many windows are open.', [], {
    retryAfterSeconds: 30,
  });
