// `npm start`: everything Kavel needs, on this machine. Node 26 runs it; run.mjs has installed.
import { join } from 'node:path';
import { dataDir } from './paths.ts';
import { banner } from './start/banner.ts';
import { publicUrlOf } from './start/child-env.ts';
import { takeLock } from './start/lock.ts';
import { failWith } from './start/plain-error.ts';
import { requireFreePort } from './start/ports.ts';
import { requireDatabase, requireRedis, requireStorage } from './start/reachable.ts';
import { readSettings } from './start/settings.ts';
import { createStack } from './start/stack.ts';

try {
  const settings = readSettings(process.env);
  const lock = await takeLock(join(dataDir, 'start.json'), publicUrlOf(settings));
  const stack = createStack({ settings, show: (line) => console.error(line), onChild: lock.note });

  let ending: Promise<never> | undefined;
  const end = (exitCode: number) => {
    ending ??= stack.stop().then(() => {
      lock.release();
      process.exit(exitCode);
    });
    return ending;
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(0));
  process.on('disconnect', () => void end(0));

  try {
    await requireFreePorts();
    if (settings.DATABASE_URL) await requireDatabase(settings.DATABASE_URL);
    if (settings.REDIS_URL) await requireRedis(settings.REDIS_URL);
    if (settings.S3_URL) await requireStorage(settings.S3_URL);
    console.info('Starting Kavel…');
    await stack.start();
    console.info(banner(settings, dataDir));
    throw await stack.crashed;
  } catch (error) {
    if (!ending) console.error(error instanceof Error ? error.message : error);
    await (ending ?? end(1));
  }

  async function requireFreePorts() {
    await requireFreePort('PORT', settings.PORT);
    await requireFreePort('API_PORT', settings.API_PORT);
    if (settings.SMTP_URL) return; // no mail catcher then
    await requireFreePort('SMTP_PORT', settings.SMTP_PORT);
    await requireFreePort('MAIL_PORT', settings.MAIL_PORT);
  }
} catch (error) {
  failWith(error);
}
