import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { root } from '../paths.ts';
import { prisma } from '../prisma-cli.ts';

const PREFIX = 'kavel_template_';
/** Any number will do, as long as everyone who makes a template waits for the same one. */
const LOCK = 702_455;

/**
 * Answers the name of a migrated template database, made by `prisma migrate deploy` unless one
 * for exactly these migrations exists already.
 */
export async function ensureTemplate(serverUrl: string): Promise<string> {
  const name = PREFIX + migrationsHash();
  const client = new pg.Client({ connectionString: withDatabase(serverUrl, 'postgres') });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    // It is marked as a template last of all, so an interrupted one is never taken for whole.
    const { rows } = await client.query<{ datistemplate: boolean }>(
      'SELECT datistemplate FROM pg_database WHERE datname = $1',
      [name],
    );
    if (rows[0]?.datistemplate) return name;
    await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${name}`);
    await prisma(['migrate', 'deploy'], withDatabase(serverUrl, name));
    await client.query(`ALTER DATABASE ${name} WITH IS_TEMPLATE true ALLOW_CONNECTIONS false`);
    return name;
  } finally {
    await client.end();
  }
}

/** The same server, another database. */
export function withDatabase(serverUrl: string, database: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${database}`;
  return url.href;
}

function migrationsHash(): string {
  const folder = join(root, 'prisma/migrations');
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  for (const file of files) {
    const path = join(folder, file);
    if (statSync(path).isFile()) hash.update(`${file}\0`).update(readFileSync(path));
  }
  return hash.digest('hex').slice(0, 16);
}
