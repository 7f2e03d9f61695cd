import type { Processor } from 'bullmq';

/** The one thing the queue carries: which mail to look at. */
export interface MailJob {
  mailId: string;
}

export interface QueuedMail {
  mailId: string;
  /** The same id is not queued twice while its job exists. */
  jobId: string;
  delayMs: number;
}

/**
 * The motor: makes a worker look at a mail soon. It may lose everything, or give a job twice; what is to be
 * sent, and what was, stands in the ledger alone.
 */
export interface Motor {
  add(mails: readonly QueuedMail[]): Promise<void>;
  /** Starts taking jobs. */
  start(run: (job: MailJob) => Promise<void>, concurrency: number): void;
  close(): Promise<void>;
}

export interface MotorOptions {
  databaseUrl: string;
  redisUrl?: string | undefined;
  onError(error: Error): void;
}

export const queueName = 'kavel-mails';

/** Jobs leave no trace: the ledger has it. An error that is not a refusal of ours is worth two more tries. */
export const jobOptions = {
  removeOnComplete: true,
  removeOnFail: true,
  attempts: 3,
  backoff: { type: 'exponential', delay: 1000 },
} as const;

/** How long a job of a dead worker stays unseen by the others; the sweep is usually faster. */
export const workerOptions = { lockDuration: 30_000, stalledInterval: 30_000, drainDelay: 5 } as const;

export type MailProcessor = Processor<MailJob, void, string>;

/** The jobs as both backends take them. */
export function asJobs(mails: readonly QueuedMail[]) {
  return mails.map(({ mailId, jobId, delayMs }) => ({
    name: 'send-mail',
    data: { mailId },
    opts: { ...jobOptions, jobId, delay: Math.max(0, Math.round(delayMs)) },
  }));
}
