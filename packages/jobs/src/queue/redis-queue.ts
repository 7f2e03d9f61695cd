import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { asJobs, type MailJob, type Motor, queueName, workerOptions } from './motor.ts';
import { asProcessor } from './processor.ts';

const prefix = 'kavel';

/** The queue in Redis. While Redis is away adding fails at once, and the next sweep tries again. */
export async function redisQueue(redisUrl: string, onError: (error: Error) => void): Promise<Motor> {
  // The queue must fail fast, or a sweep would wait for Redis; the worker must wait for ever, or it would end.
  const adding = new Redis(redisUrl, {
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    lazyConnect: true,
  });
  const taking = new Redis(redisUrl, { maxRetriesPerRequest: null, lazyConnect: true });
  await connect(adding);
  await connect(taking);
  adding.on('error', onError);
  taking.on('error', onError);
  const queue = new Queue<MailJob, void, string>(queueName, { connection: adding, prefix });
  queue.on('error', onError);
  await queue.waitUntilReady();
  let worker: Worker<MailJob, void, string> | undefined;
  return {
    async add(mails) {
      await queue.addBulk(asJobs(mails));
    },
    start(run, concurrency) {
      const options = { connection: taking, prefix, concurrency, ...workerOptions };
      worker = new Worker<MailJob, void, string>(queueName, asProcessor(run), options);
      worker.on('error', onError);
    },
    async close() {
      await worker?.close();
      await queue.close();
      adding.disconnect();
      taking.disconnect();
    },
  };
}

/** Connects for the first time; fails, with the reason, where later it would try on and on. */
async function connect(redis: Redis): Promise<void> {
  let reason = 'no answer';
  const note = (error: Error) => {
    reason = error.message || error.name;
  };
  redis.on('error', note);
  try {
    await redis.connect();
  } catch {
    redis.disconnect();
    throw new Error(`Redis does not answer (${reason}). Check REDIS_URL.`);
  } finally {
    redis.off('error', note);
  }
}
