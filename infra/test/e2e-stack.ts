// Forked by the browser tests, once for each of their workers with its number: all of Kavel on free
// ports with a data folder of its own, made anew. Sends the environment by which tests find its parts; stops when its parent does.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataDir } from '../paths.ts';
import { stopLeftover } from '../postgres/leftover.ts';
import { demoFileIn, publicUrlOf } from '../start/child-env.ts';
import { failWith } from '../start/plain-error.ts';
import { freePort } from '../start/ports.ts';
import { createStack } from '../start/stack.ts';

const folder = join(dataDir, 'e2e', process.argv[2] ?? '0');
const clockFile = join(folder, 'clock');

await stopLeftover(join(folder, 'pg'));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
writeFileSync(clockFile, '0');

const settings = {
  PORT: await freePort(),
  API_PORT: await freePort(),
  SMTP_PORT: await freePort(),
  MAIL_PORT: await freePort(),
};
const stack = createStack({
  settings,
  dataDir: folder,
  durable: false,
  // A story travels through weeks, posts more than a visitor would, and must not wait for a sweep.
  env: {
    KAVEL_CLOCK_FILE: clockFile,
    SWEEP_SECONDS: '2',
    INQUIRIES_PER_HOUR: '10000',
    WEBHOOKS_TO_LOOPBACK: 'true',
  },
  show: (line) => console.error(line),
});

let stopping = false;
async function stop(exitCode: number) {
  if (stopping) return;
  stopping = true;
  await stack.stop();
  process.exit(exitCode);
}
process.on('disconnect', () => void stop(0));
process.on('SIGTERM', () => void stop(0));
process.on('SIGINT', () => {}); // the test runner, which got it too, decides

try {
  const { databaseUrl } = await stack.start();
  process.send?.({
    KAVEL_WEB_URL: publicUrlOf(settings),
    KAVEL_API_URL: `http://127.0.0.1:${settings.API_PORT}`,
    KAVEL_MAIL_URL: `http://127.0.0.1:${settings.MAIL_PORT}`,
    KAVEL_CLOCK_FILE: clockFile,
    DEMO_FILE: demoFileIn(folder),
    DATABASE_URL: databaseUrl,
  });
  console.error((await stack.crashed).message);
  await stop(1);
} catch (error) {
  await stack.stop();
  failWith(error);
}
