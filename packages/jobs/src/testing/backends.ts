import { Redis } from 'ioredis';
import pg from 'pg';

/** A place for the queue, and how to lose everything in it. */
export interface Backend {
  name: 'postgres' | 'redis';
  /** Whether this machine has it. */
  available: boolean;
  /** For the worker's environment; undefined where the queue is in its database. */
  redisUrl?: string;
  lose(databaseUrl: string): Promise<void>;
}

/**
 * Both backends. Each test file takes a Redis database of its own by number (0 to 15), from the server
 * that TEST_REDIS_URL names; without one the Redis half cannot run, and says so.
 */
export function backendsFor(redisDatabase: number): Backend[] {
  const server = process.env.TEST_REDIS_URL;
  const redisUrl = server && new URL(`/${redisDatabase}`, server).href;
  return [
    { name: 'postgres', available: true, lose: emptyPostgresQueue },
    {
      name: 'redis',
      available: redisUrl !== undefined,
      ...(redisUrl ? { redisUrl } : {}),
      lose: () => emptyRedis(redisUrl ?? ''),
    },
  ];
}

async function emptyPostgresQueue(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ name: string | null }>(
    "select to_regclass('bullmq.job')::text as name",
  );
  if (rows[0]?.name) await client.query('truncate bullmq.job cascade');
  await client.end();
}

async function emptyRedis(redisUrl: string): Promise<void> {
  const redis = new Redis(redisUrl);
  await redis.flushdb();
  await redis.quit();
}
