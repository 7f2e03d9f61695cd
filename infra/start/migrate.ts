import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { root } from '../paths.ts';
import { prisma } from '../prisma-cli.ts';
import { PlainError } from './plain-error.ts';

/** `prisma migrate deploy`, when the database lacks one of our migrations. */
export async function migrateIfBehind(databaseUrl: string): Promise<void> {
  if (await isUpToDate(databaseUrl)) return;
  try {
    await prisma(['migrate', 'deploy'], databaseUrl);
  } catch (error) {
    throw new PlainError(`The database could not be migrated. ${(error as Error).message}`);
  }
}

/** A look of our own, because the CLI takes two seconds to say that there is nothing to do. */
async function isUpToDate(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on('error', () => {}); // the server may stop under us: then the query fails as well
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      'SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    );
    const applied = new Set(rows.map((row) => row.name));
    return migrationNames().every((name) => applied.has(name));
  } catch {
    return false; // no such database or table yet: for the CLI to make, or to complain about
  } finally {
    await client.end().catch(() => {});
  }
}

function migrationNames(): string[] {
  return readdirSync(join(root, 'prisma/migrations'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}
