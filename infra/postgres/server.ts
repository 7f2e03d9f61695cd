import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { freePort } from '../start/ports.ts';
import { findBinaries } from './binaries.ts';
import { type Launcher, launcherFor } from './launch.ts';
import { stopLeftover } from './leftover.ts';
import { passwordFor } from './password.ts';

const INITDB_FLAGS = [
  '--username=postgres',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale-provider=icu',
  '--icu-locale=und',
  '--locale=C.UTF-8',
  '--data-checksums',
];
const ALWAYS = ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
/** For databases that nobody will miss: the disk is never waited for. */
const WITHOUT_SYNC = ['fsync', 'synchronous_commit', 'full_page_writes'].flatMap((name) => [
  '-c',
  `${name}=off`,
]);

export type PostgresOptions = {
  dataDir: string;
  /** False only for tests: a crash of the machine may lose the data. */
  durable?: boolean;
  onLog?: (line: string) => void;
};

/** A running PostgreSQL; `exited` resolves when it ends for whatever reason. */
export type RunningPostgres = { url: string; exited: Promise<void>; stop: () => Promise<void> };

/**
 * Starts PostgreSQL on a data folder (made when absent) and on a free port, and answers when it
 * accepts connections. Stops a server that an earlier run left behind on the same folder.
 */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { dataDir, durable = true, onLog = () => {} } = options;
  const { postgres, initdb } = await findBinaries();
  const launch = launcherFor(dataDir);
  await stopLeftover(dataDir);
  const password = passwordFor(dataDir);
  if (!existsSync(join(dataDir, 'PG_VERSION'))) await initialise(launch, initdb, dataDir);

  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const flags = ['-D', dataDir, '-p', String(port), ...ALWAYS, ...(durable ? [] : WITHOUT_SYNC)];
    const server = launch(postgres, flags);
    const output = collect(server, onLog);
    const exited = once(server, 'exit').then(() => {});
    const ready = output.saw('ready to accept connections').then(() => 'ready' as const);
    if ((await Promise.race([ready, exited])) === 'ready') {
      const url = `postgresql://postgres:${password}@127.0.0.1:${port}/kavel`;
      await verify(url, dataDir);
      return { url, exited, stop: () => stop(server, exited) };
    }
    // Someone may have taken the port between our look and the server's: try another, twice.
    if (attempt === 3) throw new Error(`PostgreSQL does not start: ${output.tail()}`);
  }
}

async function initialise(launch: Launcher, initdb: string, dataDir: string): Promise<void> {
  const child = launch(initdb, [`--pgdata=${dataDir}`, `--pwfile=${dataDir}.password`, ...INITDB_FLAGS]);
  const output = collect(child, () => {});
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`PostgreSQL cannot make its data folder: ${output.tail()}`);
}

/** Makes the database, and sees that the server behind the port is ours and not a stranger's. */
async function verify(url: string, dataDir: string): Promise<void> {
  const client = new pg.Client({ connectionString: url.replace(/kavel$/, 'postgres') });
  await client.connect();
  try {
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    if (rows[0]?.data_directory !== dataDir) throw new Error('Another PostgreSQL took our port.');
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'kavel'");
    if (rowCount === 0) await client.query('CREATE DATABASE kavel');
  } finally {
    await client.end();
  }
}

async function stop(server: ChildProcess, exited: Promise<void>): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGINT'); // "fast shutdown": ends the sessions, writes a checkpoint
  await exited;
}

function collect(child: ChildProcess, onLog: (line: string) => void) {
  let text = '';
  const waiting: { needle: string; found: () => void }[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      onLog(chunk.trimEnd());
      text = (text + chunk).slice(-4000);
      for (const { needle, found } of waiting) if (text.includes(needle)) found();
    });
  }
  return {
    saw: (needle: string) => new Promise<void>((found) => waiting.push({ needle, found })),
    tail: () => text.trim().split('\n').slice(-3).join(' '),
  };
}
