import type { FieldError } from '../errors.ts';
import type { TaskReminder } from './task.codes.ts';

/** When a morning's reminder comes, on the assignee's clock. */
const morning = Temporal.PlainTime.from('08:00');

export interface Reminding {
  reminder: TaskReminder;
  dueOn: Temporal.PlainDate;
  /** Of a chosen moment. */
  remindAt: Temporal.Instant | null;
  /** IANA time zone of the assignee. */
  timeZone: string;
}

/**
 * The moment from which the assignee is reminded; null where he is not. A morning that is over when it is said reminds
 * nobody any more: the task stands on Today already.
 */
export function reminderDueAt(
  { reminder, dueOn, remindAt, timeZone }: Reminding,
  now: Temporal.Instant,
): Temporal.Instant | null {
  if (reminder === 'none') return null;
  if (reminder === 'moment') return remindAt;
  const due = dueOn.toZonedDateTime({ timeZone, plainTime: morning }).toInstant();
  return Temporal.Instant.compare(due, now) > 0 ? due : null;
}

/** What is wrong with when somebody is to be reminded; a moment that is over only where it was just chosen. */
export function reminderProblems(
  { reminder, remindAt }: Pick<Reminding, 'reminder' | 'remindAt'>,
  now: Temporal.Instant,
): FieldError[] {
  if (reminder !== 'moment') return [];
  if (remindAt === null) {
    return [{ pointer: '/remindAt', code: 'required', message: 'Say when.' }];
  }
  if (Temporal.Instant.compare(remindAt, now) > 0) return [];
  return [{ pointer: '/remindAt', code: 'moment-past', message: 'This moment is over.' }];
}

/** What a task is linked to, by the columns that say so. */
export const taskLinks = [
  'leadId',
  'inquiryId',
  'contactId',
  'organisationId',
  'establishmentId',
  'introductionId',
  'plotId',
] as const;
export type TaskLinks = { [Link in (typeof taskLinks)[number]]?: string | null | undefined };

/** A task is about one record or about none. */
export function linkCountProblems(links: TaskLinks): FieldError[] {
  const given = taskLinks.filter((link) => links[link]);
  return given
    .slice(1)
    .map((link) => ({ pointer: `/${link}`, code: 'one-record', message: 'A task is about one record.' }));
}
