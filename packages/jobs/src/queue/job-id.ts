/** What of a due mail decides whether it needs a new job. */
export interface DueMail {
  id: string;
  sendAt: Date;
  attempts: number;
}

/**
 * The id of a mail's job: a new one for each try and each moment it is planned for, so that neither the job
 * of an earlier plan nor one that died with its worker stands in the way. As long as the mail is overdue and
 * nobody takes it the id changes at one, two, four… leases: whatever became of the old job, the mail gets
 * another, and a queue that is merely long does not grow without end.
 */
export function jobIdOf(mail: DueMail, now: Temporal.Instant, leaseSeconds: number): string {
  const overdueMs = now.epochMilliseconds - mail.sendAt.getTime();
  const leases = overdueMs / (leaseSeconds * 1000);
  const round = leases < 1 ? 0 : 1 + Math.floor(Math.log2(leases));
  return [mail.id, mail.sendAt.getTime(), mail.attempts, round].join('-');
}
