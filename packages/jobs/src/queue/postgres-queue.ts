import {
  createPostgresBackend,
  type JobProgress,
  type PostgresConnectionOptions,
  type PostgresQueueBackend,
  Queue,
  runMigrations,
  Worker,
} from 'bullmq';
import pg from 'pg';
import { asJobs, type MailJob, type Motor, queueName, workerOptions } from './motor.ts';
import { asProcessor } from './processor.ts';

type MailQueue = Queue<
  MailJob,
  void,
  string,
  MailJob,
  void,
  string,
  PostgresQueueBackend,
  PostgresConnectionOptions
>;
type MailWorker = Worker<MailJob, void, string, PostgresQueueBackend, JobProgress, PostgresConnectionOptions>;

const schema = 'bullmq';

/** The queue in PostgreSQL, in a schema of its own that this makes or brings up to date. */
export async function postgresQueue(databaseUrl: string, onError: (error: Error) => void): Promise<Motor> {
  await migrate(databaseUrl);
  const connection = { connectionString: databaseUrl, schema, max: 3 };
  const queue: MailQueue = new Queue(queueName, { connection }, createPostgresBackend);
  queue.on('error', onError);
  await queue.waitUntilReady();
  let worker: MailWorker | undefined;
  return {
    async add(mails) {
      await queue.addBulk(asJobs(mails));
    },
    start(run, concurrency) {
      const options = { connection, concurrency, ...workerOptions };
      worker = new Worker(queueName, asProcessor(run), options, createPostgresBackend);
      worker.on('error', onError);
    },
    async close() {
      await worker?.close();
      await queue.close();
    },
  };
}

async function migrate(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await runMigrations(client, schema);
  } finally {
    await client.end();
  }
}
