import { createDb, movableClock, systemClock } from '@kavel/core';
import { buildApp } from './app.ts';
import { type Config, readConfig } from './config.ts';
import { logOptions } from './plugins/log.ts';

let config: Config;
try {
  config = readConfig(process.env);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const db = createDb(config.DATABASE_URL);
const clock = config.KAVEL_CLOCK_FILE ? movableClock(config.KAVEL_CLOCK_FILE) : systemClock;
const app = await buildApp({ config, db, clock, logger: logOptions(config.LOG_LEVEL) });

let stopping = false;
async function stop() {
  if (stopping) return;
  stopping = true;
  await app.close();
  await db.$disconnect();
  process.exit(0);
}
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
process.on('disconnect', stop);

try {
  await app.listen({ port: config.API_PORT, host: config.HOST });
  process.send?.('ready');
} catch (error) {
  const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  console.error(busy ? `Port ${config.API_PORT} is taken. Set API_PORT to a free one.` : error);
  process.exit(1);
}
