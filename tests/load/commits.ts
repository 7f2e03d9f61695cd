import { mailPlannedChannel } from '@kavel/core/mails';
import pg from 'pg';

/**
 * Calls back once, when the nth transaction that plans a mail commits: PostgreSQL tells whoever listens, as
 * it tells the workers. Stop it before the database goes.
 */
export async function atCommit(databaseUrl: string, nth: number, run: () => void) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  let heard = 0;
  client.on('notification', () => {
    heard += 1;
    if (heard === nth) run();
  });
  await client.query(`listen ${mailPlannedChannel}`);
  return { stop: () => client.end() };
}
