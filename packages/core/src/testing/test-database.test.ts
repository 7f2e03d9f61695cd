import { expect, test } from 'vitest';
import { createTestDatabase } from './test-database.ts';
import { useTestDb } from './use-test-db.ts';

const db = await useTestDb();

test('two test databases know nothing of each other', async () => {
  const other = await createTestDatabase();
  await other.db.$executeRaw`CREATE TABLE only_here (id int)`;
  const tables = await db.$queryRaw<
    { found: string | null }[]
  >`SELECT to_regclass('only_here')::text AS found`;
  expect(tables).toEqual([{ found: null }]);
  await other.drop();
});

test('a dropped test database is gone', async () => {
  const other = await createTestDatabase();
  const name = new URL(other.url).pathname.slice(1);
  await other.drop();
  const left = await db.$queryRaw<unknown[]>`SELECT 1 FROM pg_database WHERE datname = ${name}`;
  expect(left).toEqual([]);
});

test('a test database is migrated', async () => {
  const migrations = await db.$queryRaw<
    unknown[]
  >`SELECT 1 FROM _prisma_migrations WHERE finished_at IS NOT NULL`;
  expect(migrations.length).toBeGreaterThan(0);
});
