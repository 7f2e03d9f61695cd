import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { command, type Outcome } from '../check/command.ts';
import { root } from '../paths.ts';
import { withDatabase } from '../test/template.ts';

// Each call of the CLI takes two seconds, more on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

// The official CLI on a project of its own: a folder, a schema, a database that does not exist yet.
const folder = mkdtempSync(join(tmpdir(), 'kavel-schema-'));
const name = `kavel_engine_${process.pid}`;
const serverUrl = process.env.TEST_DATABASE_URL ?? '';
const url = withDatabase(serverUrl, name);

const SCHEMA = `
datasource db {
  provider = "postgresql"
}
generator client {
  provider = "prisma-client"
  output   = "../client"
}
enum Colour {
  red
  blue
}
model Plot {
  id       String   @id @default(uuid()) @db.Uuid
  name     String   @db.VarChar(40)
  colour   Colour
  madeAt   DateTime @default(now()) @db.Timestamptz(3)
  trees    Tree[]
  @@index([name])
}
model Tree {
  id     Int    @id @default(autoincrement())
  plotId String @db.Uuid
  plot   Plot   @relation(fields: [plotId], references: [id])
}
`;

function prisma(...args: string[]): Promise<Outcome> {
  const config = ['--config', join(folder, 'prisma.config.ts')];
  return command('prisma', [...args, ...config], { env: { DATABASE_URL: url, CHECKPOINT_DISABLE: '1' } });
}

function write(path: string, text: string) {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

async function query(sql: string, database = name) {
  const client = new pg.Client({ connectionString: withDatabase(serverUrl, database) });
  await client.connect();
  const { rows } = await client.query(sql).finally(() => client.end());
  return rows;
}

beforeAll(() => {
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  write(
    'prisma.config.ts',
    `process.env.PRISMA_SCHEMA_ENGINE_BINARY = ${JSON.stringify(join(root, 'infra/schema-engine/engine.mjs'))};
export default {
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  datasource: { url: process.env.DATABASE_URL },
};`,
  );
  write('prisma/schema.prisma', SCHEMA);
});

afterAll(async () => {
  await query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`, 'postgres');
  rmSync(folder, { recursive: true, force: true });
});

test('generate writes a client', async () => {
  expect(await prisma('generate')).toMatchObject({ code: 0 });
});

test('migrate dev makes the database and a migration that deploy then applies', async () => {
  expect(await prisma('migrate', 'dev', '--create-only', '--name', 'init')).toMatchObject({ code: 0 });
  expect((await prisma('migrate', 'status')).output).toContain('have not yet been applied');
  expect((await prisma('migrate', 'deploy')).output).toContain('successfully applied');
  expect((await prisma('migrate', 'status')).output).toContain('up to date');
  expect(await query(`SELECT to_regclass('"Tree"')::text AS tree`)).toEqual([{ tree: '"Tree"' }]);
});

test('deploy sends a function with semicolons in its body whole', async () => {
  write(
    'prisma/migrations/99990101000000_shout/migration.sql',
    `CREATE FUNCTION shout(words text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  RETURN upper(words) || ';';
END;
$$;`,
  );
  expect(await prisma('migrate', 'deploy')).toMatchObject({ code: 0 });
  expect(await query(`SELECT shout('here')`)).toEqual([{ shout: 'HERE;' }]);
});

test('diff finds nothing between migrations, database and schema, and finds what is new', async () => {
  const schema = ['--to-schema', join(folder, 'prisma/schema.prisma'), '--exit-code', '--script'];
  const migrations = ['--from-migrations', join(folder, 'prisma/migrations')];
  expect(await prisma('migrate', 'diff', ...migrations, ...schema)).toMatchObject({ code: 0 });
  expect(await prisma('migrate', 'diff', '--from-config-datasource', ...schema)).toMatchObject({ code: 0 });

  write('prisma/schema.prisma', SCHEMA.replace('madeAt', 'areaM2   Int?\n  madeAt'));
  const changed = await prisma('migrate', 'diff', ...migrations, ...schema);
  expect(changed).toMatchObject({ code: 2 });
  expect(changed.output).toContain('ADD COLUMN     "areaM2" INTEGER');
});

test('the shadow database is another one than the main one, and is gone afterwards', async () => {
  await query(`INSERT INTO "Plot" VALUES (gen_random_uuid(), 'Kept', 'red')`);
  expect(await prisma('migrate', 'dev', '--name', 'area')).toMatchObject({ code: 0 });
  expect(await query('SELECT name, "areaM2" FROM "Plot"')).toEqual([{ name: 'Kept', areaM2: null }]);
  const shadows = await query(`SELECT datname FROM pg_database WHERE datname LIKE 'prisma_migrate_shadow%'`);
  expect(shadows).toEqual([]);
});

test('a migration that fails is told in its own words', async () => {
  write('prisma/migrations/99990102000000_wrong/migration.sql', 'ALTER TABLE nowhere ADD COLUMN a int;');
  const failed = await prisma('migrate', 'deploy');
  expect(failed).toMatchObject({ code: 1 });
  expect(failed.output).toContain('nowhere');
});
