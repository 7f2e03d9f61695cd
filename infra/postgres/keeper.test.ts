import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, test, vi } from 'vitest';
import { commandOf } from '../command-of.ts';
import { bin } from '../paths.ts';
import { hasServer } from './leftover.ts';

vi.setConfig({ testTimeout: 60_000 });

// A parent (a process of its own, to be killed) forks the keeper and passes on the URL it sends.
const PARENT = `
import { fork } from 'node:child_process';
const keeper = fork(process.argv[2], [process.argv[3], 'fast'], { execArgv: [], silent: true });
keeper.on('message', ({ url }) => process.send({ url, keeper: keeper.pid }));
`;
// mkdtemp makes folders that only their owner may enter: what root's clone may look like.
const folder = mkdtempSync(join(tmpdir(), 'kavel-keeper-'));
const dataDir = join(folder, 'pg');
const parentScript = join(folder, 'parent.mjs');
const keeperScript = join(import.meta.dirname, 'keeper.ts');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function startParent() {
  writeFileSync(parentScript, PARENT);
  const parent = fork(parentScript, [keeperScript, dataDir], { execPath: bin('node'), execArgv: [] });
  const [{ url, keeper }] = await once(parent, 'message');
  return { parent, url: String(url), keeper: Number(keeper) };
}

async function query(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql).finally(() => client.end());
  return rows;
}

async function kill(process: ChildProcess) {
  process.kill('SIGKILL');
  await once(process, 'exit');
}

const gone = { timeout: 20_000, interval: 50 };

test('kill -9 of the parent leaves no process behind, and the data is there at the next start', async () => {
  const first = await startParent();
  await query(first.url, 'CREATE TABLE plots AS SELECT 7 AS area');
  const postgres = Number.parseInt(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8'), 10);
  await kill(first.parent);
  await vi.waitFor(() => expect(commandOf(first.keeper) + commandOf(postgres)).toBe(''), gone);

  const second = await startParent();
  expect(await query(second.url, 'SELECT area FROM plots')).toEqual([{ area: 7 }]);
  await kill(second.parent);
  await vi.waitFor(() => expect(hasServer(dataDir)).toBe(false), gone);
});

test('a server whose keeper was killed as well is stopped before the next one starts', async () => {
  const first = await startParent();
  process.kill(first.keeper, 'SIGKILL');
  await kill(first.parent);

  const second = await startParent(); // two servers on one folder would be refused by PostgreSQL
  expect(await query(second.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await kill(second.parent);
  await vi.waitFor(() => expect(hasServer(dataDir)).toBe(false), gone);
});
