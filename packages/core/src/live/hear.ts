import pg from 'pg';

/** What the database told on its channel: that something happened to these records, never what. */
export interface Told {
  noun: string;
  kind: string;
  /** The user who did it; null: a company, or Kavel itself. */
  by: string | null;
  ids: string[];
}

export interface Hearing {
  /** Told something. */
  onTold(told: Told): void;
  /** The line was broken and is whole again: what was told meanwhile nobody heard. */
  onMissed(): void;
  onError(error: Error): void;
}

export interface Ears {
  /** Resolves when it listens for the first time. */
  ready: Promise<void>;
  close(): Promise<void>;
}

const channel = 'live';
const firstPauseMs = 250;
const longestPauseMs = 30_000;

/**
 * Listens on a connection of its own until it is closed. When that breaks it is made anew, after a pause that doubles
 * from a quarter of a second to half a minute.
 */
export function hearLive(databaseUrl: string, { onTold, onMissed, onError }: Hearing): Ears {
  const ready = Promise.withResolvers<void>();
  let closed = false;
  let heard = false;
  let pauseMs = firstPauseMs;
  let client: pg.Client | undefined;
  let again: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: databaseUrl, keepAlive: true });
    let over = false;
    const reconnect = (error?: Error) => {
      if (over || closed) return;
      over = true;
      if (error) onError(error);
      next.end().catch(() => undefined);
      again = setTimeout(() => void connect(), pauseMs);
      pauseMs = Math.min(pauseMs * 2, longestPauseMs);
    };
    next.on('error', reconnect);
    next.on('end', () => reconnect());
    next.on('notification', ({ payload }) => onTold(JSON.parse(payload ?? '') as Told));
    client = next;
    try {
      await next.connect();
      await next.query(`listen ${channel}`);
    } catch (error) {
      reconnect(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    pauseMs = firstPauseMs;
    if (heard) onMissed();
    heard = true;
    ready.resolve();
  }

  void connect();
  return {
    ready: ready.promise,
    async close() {
      closed = true;
      clearTimeout(again);
      ready.resolve();
      await client?.end().catch(() => undefined);
    },
  };
}
