import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../infra/paths.ts';
import { type Child, startChild } from '../../infra/start/child.ts';
import { freePort } from '../../infra/start/ports.ts';

/** The API as a process of its own, on one port for all its lives. */
export interface ApiProcess {
  url: string;
  /** Resolves when it answers; after a kill, when the next one does. */
  ready(): Promise<void>;
  /** Ends it by SIGKILL, in the middle of whatever it does, and starts another. */
  killAndRestart(): void;
  stop(): Promise<void>;
}

/** Starts `packages/api/src/server.ts` on a free port; resolves when it answers. `env` comes on top of what it needs. */
export async function startApi(databaseUrl: string, env: NodeJS.ProcessEnv = {}): Promise<ApiProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'kavel-load-'));
  const port = String(await freePort());
  const options = {
    name: 'api',
    script: join(root, 'packages/api/src/server.ts'),
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      KAVEL_SECRET: 'a secret that only tests know of, 32 or more',
      API_PORT: port,
      FILES_DIR: join(folder, 'files'),
      LOG_LEVEL: 'error',
      ...env,
    },
    logFolder: join(folder, 'log'),
    show: (line: string) => console.error(line),
  };
  let child: Child = startChild(options);
  let ready: Promise<unknown> = child.ready;
  await ready;

  async function afterDeathOf(killed: Child): Promise<void> {
    await killed.exited; // its port is free only now
    child = startChild(options);
    await child.ready;
  }

  return {
    url: `http://127.0.0.1:${port}`,
    ready: async () => void (await ready),
    killAndRestart() {
      // First the promise: whoever loses its connection from here on waits for the next API.
      ready = afterDeathOf(child);
      if (child.pid !== undefined) process.kill(child.pid, 'SIGKILL');
    },
    async stop() {
      await ready;
      await child.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
