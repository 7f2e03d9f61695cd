import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { useTestDatabase } from '@kavel/core/testing';
import { expect, test, vi } from 'vitest';

const { url: DATABASE_URL } = await useTestDatabase();
const file = fileURLToPath(new URL('worker.ts', import.meta.url));
vi.setConfig({ testTimeout: 60_000 });

/** The worker as a process, with nothing of this process's environment but where Node is. */
function startProcess(env: Record<string, string>) {
  const child = fork(file, {
    execArgv: ['--no-deprecation'],
    env: { PATH: process.env.PATH ?? '', SWEEP_SECONDS: '60', ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.on('data', (text: Buffer) => {
    said += text.toString();
  });
  return { child, said: () => said };
}

/** Its exit code, when also its last words are in. */
async function endOf(child: ChildProcess): Promise<unknown> {
  const [[code, signal]] = await Promise.all([
    once(child, 'exit'),
    child.stderr && once(child.stderr, 'end'),
  ]);
  return code ?? signal;
}

const nowhere = 'postgresql://kavel:secret@127.0.0.1:1/kavel';
test.each([
  ['without a database', {}, /^The environment is not right\. DATABASE_URL: .+\n$/],
  [
    'with a database that does not answer',
    { DATABASE_URL: nowhere },
    /^The database does not answer: .+ Check DATABASE_URL\.\n$/,
  ],
  [
    'with a Redis that does not answer',
    { DATABASE_URL, REDIS_URL: 'redis://127.0.0.1:1' },
    /^The worker cannot start: Redis does not answer .+ Check REDIS_URL\.\n$/,
  ],
])('%s: one line that says what to do, and no password in it', async (_what, env, expected) => {
  const { child, said } = startProcess(env as Record<string, string>);
  expect(await endOf(child)).toBe(1);
  expect(said()).toMatch(expected);
  expect(said()).not.toContain('secret');
});

test.each([
  ['is told to stop', (child: ChildProcess) => child.kill('SIGTERM')],
  ['loses its parent', (child: ChildProcess) => child.disconnect()],
])('a worker that %s ends by itself, in order', async (_what, act) => {
  const { child, said } = startProcess({ DATABASE_URL });
  const [word] = await once(child, 'message');
  expect(word).toBe('ready');
  const end = endOf(child);
  act(child);
  expect(await end).toBe(0);
  expect(said()).toBe('');
});
