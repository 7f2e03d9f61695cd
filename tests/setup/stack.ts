import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { FullConfig } from '@playwright/test';

const root = join(import.meta.dirname, '../..');

/**
 * Playwright's global setup: starts all of Kavel, built, once for each worker, so that no test meets
 * another's records or clock. Where they are reaches the workers as KAVEL_STACKS (stack-of-worker.ts).
 */
export default async function startStacks({ workers }: FullConfig): Promise<() => Promise<void>> {
  const stacks = await Promise.all(Array.from({ length: workers }, (_, number) => startStack(number)));
  process.env.KAVEL_STACKS = JSON.stringify(stacks.map(({ env }) => env));
  return async () => {
    await Promise.all(stacks.map(({ stop }) => stop()));
  };
}

async function startStack(number: number) {
  const child = fork(join(root, 'infra/test/e2e-stack.ts'), [String(number)], {
    cwd: root,
    execPath: join(root, 'node_modules/.bin/node'),
    execArgv: [],
  });
  const exited = once(child, 'exit');
  const failed = exited.then(() => Promise.reject(new Error('Kavel does not start: see above.')));
  const [env] = await Promise.race([once(child, 'message'), failed]);
  const stop = async () => {
    child.disconnect();
    await exited;
  };
  return { env, stop };
}
