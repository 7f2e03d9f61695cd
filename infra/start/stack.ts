import { join } from 'node:path';
import { dataDir as defaultDataDir, root } from '../paths.ts';
import { stopLeftover } from '../postgres/leftover.ts';
import { buildIfStale } from './build.ts';
import { type Child, NotReadyError, startChild } from './child.ts';
import { childEnv } from './child-env.ts';
import { migrateIfBehind } from './migrate.ts';
import { PlainError } from './plain-error.ts';
import { seedIfEmpty } from './seed.ts';
import type { Settings } from './settings.ts';

export type StackOptions = {
  settings: Settings;
  dataDir?: string;
  /** Environment for the processes, on top of what the settings say. */
  env?: NodeJS.ProcessEnv;
  /** False where losing the data in a crash of the machine does not matter: tests. */
  durable?: boolean;
  show: (line: string) => void;
  onChild?: (pid: number | undefined) => void;
};

/**
 * All of Kavel's processes as one thing. `start` resolves when every part is ready; `crashed`
 * resolves if a part ends by itself afterwards; `stop` ends the parts in order, the database last.
 */
export function createStack(options: StackOptions) {
  const { settings, dataDir = defaultDataDir, durable = true, show, onChild } = options;
  const children: Child[] = [];
  const { promise: crashed, resolve: reportCrash } = Promise.withResolvers<PlainError>();
  let stopping = false;

  function run(name: string, script: string, env: NodeJS.ProcessEnv, args: string[] = []): Child {
    if (stopping) throw new PlainError('Stopped.');
    const child = startChild({
      name,
      script: join(root, script),
      args,
      env,
      logFolder: join(dataDir, 'log'),
      show,
      quiet: name === 'pg',
    });
    children.push(child);
    onChild?.(child.pid);
    child.exited.then((how) => stopping || reportCrash(endOf(child, `stopped by itself (${how})`)));
    return child;
  }

  async function allReady(started: Child[]): Promise<unknown[]> {
    return Promise.all(
      started.map((child) =>
        child.ready.catch((error) => {
          throw error instanceof NotReadyError ? endOf(child, 'does not start') : error;
        }),
      ),
    );
  }

  async function database(): Promise<string> {
    if (settings.DATABASE_URL) return settings.DATABASE_URL;
    const args = [join(dataDir, 'pg'), durable ? 'durable' : 'fast'];
    const [message] = await allReady([run('pg', 'infra/postgres/keeper.ts', process.env, args)]);
    const { url, error } = message as { url?: string; error?: string };
    if (!url) throw new PlainError(`The embedded PostgreSQL does not start: ${error}`);
    return url;
  }

  return {
    crashed,

    async start(): Promise<{ databaseUrl: string }> {
      const [databaseUrl] = await Promise.all([database().then(migrated), buildIfStale()]);
      const env = { ...childEnv(settings, dataDir, databaseUrl), ...options.env };
      await seedIfEmpty(env);
      await allReady([
        ...(settings.SMTP_URL ? [] : [run('mail', 'infra/mail-catcher/main.ts', env)]),
        run('api', 'packages/api/src/server.ts', env),
        run('jobs', 'packages/jobs/src/worker.ts', env),
        run('web', 'packages/web/server.ts', env),
      ]);
      return { databaseUrl };
    },

    async stop(): Promise<void> {
      stopping = true;
      for (const name of ['web', 'api', 'jobs', 'mail', 'pg']) {
        await children.find((child) => child.name === name)?.stop();
      }
      if (!settings.DATABASE_URL) await stopLeftover(join(dataDir, 'pg')); // its keeper was killed
    },
  };
}

async function migrated(databaseUrl: string): Promise<string> {
  await migrateIfBehind(databaseUrl);
  return databaseUrl;
}

/** What to tell of a process that ended: its own last words are mostly the reason. */
function endOf(child: Child, what: string): PlainError {
  const lines = child.lastLines();
  if (lines.length === 1) return new PlainError(`${child.name} ${what}: ${lines[0]}`);
  return new PlainError([`${child.name} ${what}. Its last lines:`, ...lines].join('\n  '));
}
