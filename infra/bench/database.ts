import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { dataDir } from '../paths.ts';
import { startPostgres } from '../postgres/server.ts';
import { migrateIfBehind } from '../start/migrate.ts';
import { seedIfEmpty } from '../start/seed.ts';
import { fill, settle } from './fill.ts';
import type { Size } from './rows.ts';

export const folder = join(dataDir, 'bench');

const sizes: Record<'small' | 'large', Size> = {
  small: { organisations: 1000, contacts: 3000, leads: 10_000 },
  large: { organisations: 100_000, contacts: 300_000, leads: 1_000_000 },
};

/** A database of the benchmark, with the file that says who can sign in. */
export interface BenchDatabase {
  url: string;
  demoFile: string;
}

/**
 * A PostgreSQL of its own that waits for the disk as a real one does, with two filled databases: 10,000 leads
 * and 1,000,000. They are filled once and kept in the data folder.
 */
export async function benchDatabases() {
  mkdirSync(folder, { recursive: true });
  const server = await startPostgres({ dataDir: join(folder, 'pg') });
  try {
    const small = await filled(server.url, 'small');
    const large = await filled(server.url, 'large');
    const copy = () => copied(server.url, large);
    return { small, large, copy, stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function filled(serverUrl: string, name: keyof typeof sizes): Promise<BenchDatabase> {
  const url = await madeDatabase(serverUrl, `kavel_bench_${name}`);
  const demoFile = join(folder, `${name}.json`);
  await migrateIfBehind(url);
  await seedIfEmpty({ ...process.env, DATABASE_URL: url, DEMO_FILE: demoFile });
  await withClient(url, async (client) => {
    await fill(client, sizes[name]);
    await settle(client, sizes[name]);
  });
  return { url, demoFile };
}

async function madeDatabase(serverUrl: string, name: string): Promise<string> {
  await withClient(serverUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${name}`);
  });
  return urlOf(serverUrl, name);
}

/** A copy to write in, so that the next run finds what this one found; nobody may be connected to what is copied. */
async function copied(serverUrl: string, { url, demoFile }: BenchDatabase) {
  const name = 'kavel_bench_copy';
  const drop = () =>
    withClient(serverUrl, (client) => client.query(`drop database if exists ${name} with (force)`));
  await drop();
  await withClient(serverUrl, (client) =>
    client.query(`create database ${name} template ${new URL(url).pathname.slice(1)} strategy file_copy`),
  );
  return { url: urlOf(serverUrl, name), demoFile, drop };
}

/** Does something with a connection of its own. */
export async function withClient<T>(url: string, act: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}

function urlOf(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
