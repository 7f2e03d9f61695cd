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
  const token = readDemo(demoFile).tokens.find(({ role }) => role === 'admin')?.token;
  const child = await started('api', 'packages/api/src/server.ts', env);
  return { child, port, headers: { authorization: `Bearer ${token}` } };
}

/** The built web as it is shipped, which asks the API at a port. */
export async function startWeb(apiPort: number): Promise<Server> {
  const port = await freePort();
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    API_URL: `http://127.0.0.1:${apiPort}`,
    PUBLIC_URL: `http://127.0.0.1:${port}`,
  };
  return { child: await started('web', 'packages/web/server.ts', env), port };
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

interface Demo {
  users: { role: string; email: string; password: string }[];
  tokens: { role: string; token: string }[];
}

const readDemo = (demoFile: string): Demo => JSON.parse(readFileSync(demoFile, 'utf8'));

/** Who of the demo has a role. */
export function demoUser(demoFile: string, role: string): Demo['users'][number] {
  const user = readDemo(demoFile).users.find((one) => one.role === role);
  if (!user) throw new Error(`The demo has nobody with the role ${role}.`);
  return user;
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
