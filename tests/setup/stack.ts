import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * Playwright's global setup: starts all of Kavel, built, on free ports with a fresh data folder.
 * Its addresses reach the tests through the environment: KAVEL_WEB_URL, KAVEL_API_URL,
 * KAVEL_MAIL_URL, KAVEL_CLOCK_FILE, DEMO_FILE, DATABASE_URL.
 */
export default async function startStack(): Promise<() => Promise<void>> {
  const child = fork(join(root, 'infra/test/e2e-stack.ts'), {
    cwd: root,
    execPath: join(root, 'node_modules/.bin/node'),
    execArgv: [],
  });
  const exited = once(child, 'exit');
  const failed = exited.then(() => Promise.reject(new Error('Kavel does not start: see above.')));
  const [addresses] = await Promise.race([once(child, 'message'), failed]);
  Object.assign(process.env, addresses);
  return async () => {
    child.disconnect();
    await exited;
  };
}
