import pg from 'pg';

export interface Listener {
  close(): Promise<void>;
}

/** What to do when something is said on a channel. */
export type Wakes = Readonly<Record<string, () => void>>;

/**
 * Hears that a mail was planned or an import is due, at the moment its transaction commits. When the connection
 * breaks it is made anew; what was said meanwhile is not lost, for each of them also asks by itself.
 */
export async function listen(databaseUrl: string, wakes: Wakes, onError: (error: Error) => void) {
  let closed = false;
  let client: pg.Client | undefined;
  let again: NodeJS.Timeout | undefined;

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: databaseUrl, keepAlive: true });
    let over = false;
    const reconnect = (error?: Error) => {
      if (over) return;
      over = true;
      if (closed) return;
      if (error) onError(error);
      next.end().catch(() => undefined);
      again = setTimeout(() => connect().catch(onError), 2000);
    };
    next.on('error', reconnect);
    next.on('end', () => reconnect());
    next.on('notification', ({ channel }) => wakes[channel]?.());
    client = next;
    try {
      await next.connect();
      for (const channel of Object.keys(wakes)) await next.query(`listen ${channel}`);
    } catch (error) {
      reconnect(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    for (const wake of Object.values(wakes)) wake();
  }

  await connect();
  return {
    async close() {
      closed = true;
      clearTimeout(again);
      await client?.end().catch(() => undefined);
    },
  } satisfies Listener;
}
