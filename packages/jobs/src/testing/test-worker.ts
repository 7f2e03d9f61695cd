import type { Clock, Database } from '@kavel/core';
import { type Config, readConfig } from '../config.ts';
import { type RunningWorker, startWorker } from '../start-worker.ts';

/** The environment of a worker under test: it sweeps often. */
export function workerConfig(env: {
  databaseUrl: string;
  smtpUrl: string;
  redisUrl?: string | undefined;
  leaseSeconds?: number;
}): Config {
  return readConfig({
    DATABASE_URL: env.databaseUrl,
    ...(env.redisUrl ? { REDIS_URL: env.redisUrl } : {}),
    SMTP_URL: env.smtpUrl,
    MAIL_FROM: 'Business desk <desk@kavel.example>',
    SWEEP_SECONDS: '0.2',
    MAIL_LEASE_SECONDS: String(env.leaseSeconds ?? 60),
  });
}

/** A worker in this process, with all that it reported. */
export async function startTestWorker(
  config: Config,
  db: Database,
  clock: Clock,
): Promise<RunningWorker & { errors: string[] }> {
  const errors: string[] = [];
  const worker = await startWorker(config, db, clock, (what, error) =>
    errors.push(`${what}: ${error.message}`),
  );
  return { ...worker, errors };
}
