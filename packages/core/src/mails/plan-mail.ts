import { asDate } from '../clock.ts';
import type { Locale } from '../code-lists/index.ts';
import type { Context } from '../context.ts';
import { DomainError } from '../errors.ts';
import type { MailKind } from './mail.rules.ts';
import { asMail, type Mail, mailColumns } from './mails.queries.ts';

/** Where workers hear that there is a mail to send (PostgreSQL LISTEN / NOTIFY). */
export const mailPlannedChannel = 'mail_planned';

export interface PlanMail {
  kind: MailKind;
  /** Of the text: it decides the html's `lang` and fonts. */
  language: Locale;
  to: { name?: string | null | undefined; address: string };
  subject: string;
  /** Plain text; the html is made of the same words. */
  text: string;
  /** Not before this instant; now when absent. */
  sendAt?: Temporal.Instant | undefined;
  /** The person who writes; the address is always Kavel's own. */
  fromName?: string | null | undefined;
  replyTo?: string | null | undefined;
  /** The colleague who writes it; the actor when absent. */
  userId?: string | null | undefined;
  draftId?: string | null | undefined;
  inquiryId?: string | null | undefined;
  leadId?: string | null | undefined;
  contactId?: string | null | undefined;
  introductionId?: string | null | undefined;
  meetingId?: string | null | undefined;
  /** What it does in the calendar of who takes it: the method (RFC 5546) and the iCalendar object. */
  calendar?: { method: string; source: string } | undefined;
  /** The colleague who alone sees it in the ledger. */
  forUserId?: string | null | undefined;
}

/**
 * Plans a mail in the caller's transaction: if that commits, the mail goes out once, or stands visibly
 * failed or held; if it rolls back, there never was one. Refuses an address that is not one mailbox.
 */
export async function planMail(ctx: Context, mail: PlanMail): Promise<Mail> {
  assertMailbox(mail.to.address);
  const now = ctx.clock.now();
  const row = await ctx.db.mail.create({
    data: {
      kind: mail.kind,
      language: mail.language,
      toName: mail.to.name ?? null,
      toAddress: mail.to.address,
      fromName: mail.fromName ?? null,
      replyTo: mail.replyTo ?? null,
      subject: mail.subject.replace(/[\r\n\t]+/g, ' ').trim(),
      text: mail.text,
      sendAt: asDate(mail.sendAt ?? now),
      plannedAt: asDate(now),
      userId: mail.userId ?? (ctx.actor.kind === 'user' ? ctx.actor.id : null),
      draftId: mail.draftId ?? null,
      inquiryId: mail.inquiryId ?? null,
      leadId: mail.leadId ?? null,
      contactId: mail.contactId ?? null,
      introductionId: mail.introductionId ?? null,
      meetingId: mail.meetingId ?? null,
      calendarMethod: mail.calendar?.method ?? null,
      calendar: mail.calendar?.source ?? null,
      forUserId: mail.forUserId ?? null,
    },
    select: mailColumns,
  });
  await tellWorkers(ctx.db);
  return asMail(row);
}

/** Wakes the workers when the transaction commits; a message that nobody hears costs nothing but time. */
export async function tellWorkers(db: Context['db']): Promise<void> {
  await db.$executeRaw`select pg_notify(${mailPlannedChannel}, '')`;
}

/** Whether this is one mailbox and no more: a comma or a line break would add recipients or headers. */
export function isMailbox(address: string): boolean {
  return /^[^\s,;<>"@]+@[^\s,;<>"@]+$/.test(address) && address.length <= 254;
}

function assertMailbox(address: string): void {
  if (isMailbox(address)) return;
  throw new DomainError('broken-rule', 'mail-address', 'This is not one e-mail address.', [
    { pointer: '/to', code: 'email', message: 'This is not one e-mail address.' },
  ]);
}
