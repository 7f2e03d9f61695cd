import { mailPlannedChannel } from '@kavel/core/mails';
import pg from 'pg';

export interface Listener {
  close(): Promise<void>;
}

/**
 * Hears that a mail was planned, at the moment its transaction commits. When the connection breaks it is
 * made anew; what was said meanwhile is not lost, for the sweep asks by itself.
 */
export async function listenForMails(databaseUrl: string, wake: () => void, onError: (error: Error) => void) {
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
    next.on('notification', wake);
    client = next;
    try {
      await next.connect();
      await next.query(`listen ${mailPlannedChannel}`);
    } catch (error) {
      reconnect(error instanceof Error ? error : new Error(String(error)));
      return;
    }
    wake();
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
