import { DomainError } from '@kavel/core';
import { UnrecoverableError } from 'bullmq';
import type { MailJob, MailProcessor } from './motor.ts';

/** A refusal of the domain is final: trying it again would be refused again. Anything else the queue tries again. */
export function asProcessor(run: (job: MailJob) => Promise<void>): MailProcessor {
  return async (job) => {
    try {
      await run(job.data);
    } catch (error) {
      throw error instanceof DomainError ? new UnrecoverableError(error.message) : error;
    }
  };
}
