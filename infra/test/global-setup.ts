import { join } from 'node:path';
import { dataDir } from '../paths.ts';
import { hasServer } from '../postgres/leftover.ts';
import { startPostgres } from '../postgres/server.ts';
import { ensureTemplate } from './template.ts';

/**
 * Before the first test: a PostgreSQL (TEST_DATABASE_URL, or an embedded one that ends with the
 * run) and a migrated template on it, from which every test file clones its own database.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const embedded = given ? undefined : await startPostgres({ dataDir: freeFolder(), durable: false });
  const serverUrl = given ?? embedded?.url ?? '';
  try {
    process.env.TEST_DATABASE_URL = serverUrl;
    process.env.TEST_DATABASE_TEMPLATE = await ensureTemplate(serverUrl);
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
  return async () => {
    await embedded?.stop();
  };
}

/** A folder for the test server on which no other run has one: two runs may be under way at once. */
function freeFolder(): string {
  for (let number = 1; ; number++) {
    const folder = join(dataDir, number === 1 ? 'test-pg' : `test-pg-${number}`);
    if (!hasServer(folder)) return folder;
  }
}
