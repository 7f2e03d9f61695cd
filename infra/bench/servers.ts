import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Child, startChild } from '../start/child.ts';
import { freePort } from '../start/ports.ts';
import { type BenchDatabase, folder } from './database.ts';
import type { Target } from './load.ts';

/** A server that is measured, and how to end it. */
export interface Server extends Target {
  child: Child;
}

/** Kavel's API as it is shipped, asked with an administrator's token. */
export async function startApi({ url, demoFile }: BenchDatabase): Promise<Server> {
  const port = await freePort();
  const env = {
    ...environment(url),
    API_PORT: String(port),
    KAVEL_SECRET: 'benchmark-benchmark-benchmark-benchmark',
    LOG_LEVEL: 'error',
  };
  const { tokens } = JSON.parse(readFileSync(demoFile, 'utf8')) as {
    tokens: { role: string; token: string }[];
  };
  const token = tokens.find(({ role }) => role === 'admin')?.token;
  const child = await started('api', 'packages/api/src/server.ts', env);
  return { child, port, headers: { authorization: `Bearer ${token}` } };
}

/** One worker as it is shipped; no mail server answers it. */
export function startWorker({ url }: BenchDatabase): Promise<Child> {
  return started('jobs', 'packages/jobs/src/worker.ts', {
    ...environment(url),
    SMTP_URL: 'smtp://127.0.0.1:9',
  });
}

/** The limit: Fastify and pg with the same SQL, without permissions, contract or anything else. */
export async function startLimit({ url }: BenchDatabase): Promise<Server> {
  const port = await freePort();
  const env = { ...environment(url), LIMIT_PORT: String(port) };
  return { child: await started('limit', 'infra/bench/limit-server.ts', env), port };
}

const environment = (url: string): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  DATABASE_URL: url,
  FILES_DIR: join(folder, 'files'),
});

async function started(name: string, script: string, env: NodeJS.ProcessEnv): Promise<Child> {
  const show = (line: string) => console.error(line);
  const child = startChild({ name, script, env, logFolder: join(folder, 'log'), show });
  await child.ready;
  return child;
}
