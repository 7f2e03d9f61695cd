import type { Context } from '@kavel/core';
import { escalateLateInquiries, expireDrafts } from '@kavel/core/deadlines';
import { forgetDoneRequests } from '@kavel/core/done-requests';
import { restartClocks } from '@kavel/core/inquiries';
import { endLeases, findDueMails } from '@kavel/core/mails';
import { type DeskSite, tellColleagues } from '@kavel/core/notices';
import { mailDigests, mailNotifications, tellOfLeadsDueAgain } from '@kavel/core/notifications';
import { remindOfTasks } from '@kavel/core/tasks';
import { forgetDeliveries } from '@kavel/core/webhooks';
import { jobIdOf } from './queue/job-id.ts';
import type { Motor } from './queue/motor.ts';

export interface SweepOptions {
  leaseSeconds: number;
  /** How far ahead mails get their job; more than the time between two sweeps. */
  aheadSeconds: number;
  site: DeskSite;
}

/**
 * What the clock asks for, from the database alone. Workers, however many, may do it at any time, and after
 * whatever happened to the queue it gives every due mail a job again. One part that fails does not stop
 * the others; the errors are given back.
 */
export async function sweep(ctx: Context, motor: Motor, options: SweepOptions): Promise<Error[]> {
  const errors: Error[] = [];
  const parts = [
    () => endLeases(ctx, options.leaseSeconds),
    () => queueDueMails(ctx, motor, options),
    () => restartClocks(ctx),
    () => escalateLateInquiries(ctx, options.site),
    () => tellColleagues(ctx, options.site),
    () => remindOfTasks(ctx),
    () => tellOfLeadsDueAgain(ctx),
    () => mailNotifications(ctx, options.site.publicUrl),
    () => mailDigests(ctx, options.site.publicUrl),
    () => expireDrafts(ctx),
    () => forgetDoneRequests(ctx),
    () => forgetDeliveries(ctx),
  ];
  for (const part of parts) {
    try {
      await part();
    } catch (error) {
      errors.push(error instanceof Error ? error : new Error(String(error)));
    }
  }
  return errors;
}

/** Gives each mail that is due soon a job, unless it has one. */
export async function queueDueMails(ctx: Context, motor: Motor, options: SweepOptions): Promise<number> {
  const now = ctx.clock.now();
  const until = now.add({ milliseconds: Math.round(options.aheadSeconds * 1000) });
  const due = await findDueMails(ctx, until);
  if (due.length === 0) return 0;
  await motor.add(
    due.map((mail) => ({
      mailId: mail.id,
      jobId: jobIdOf(mail, now, options.leaseSeconds),
      delayMs: mail.sendAt.getTime() - now.epochMilliseconds,
    })),
  );
  return due.length;
}
