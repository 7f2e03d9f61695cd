import type { Motor, MotorOptions } from './motor.ts';
import { postgresQueue } from './postgres-queue.ts';
import { redisQueue } from './redis-queue.ts';

/** Opens the queue where the environment says: on Redis when there is a URL for it, else on PostgreSQL. */
export function openMotor(options: MotorOptions): Promise<Motor> {
  return options.redisUrl
    ? redisQueue(options.redisUrl, options.onError)
    : postgresQueue(options.databaseUrl, options.onError);
}
