import type { Mail } from '@kavel/core/mails';
import MailComposer from 'nodemailer/lib/mail-composer';
import { htmlOf } from './mail-html.ts';
import { domainOf, type Mailbox } from './mailbox.ts';

export interface Composed {
  messageId: string;
  source: Buffer;
}

/** What a mail does in the calendar of who takes it. */
interface WithCalendar {
  calendarMethod?: string | null;
  /** The iCalendar object. */
  calendar?: string | null;
}

/** Mails that no person wrote: an out-of-office answer to them helps nobody (RFC 3834, 5). */
const automatic: readonly Mail['kind'][] = [
  'confirmation',
  'resume-link',
  'status-link',
  'escalation',
  'notice',
];

/**
 * Makes the bytes of a mail, once: date, boundaries and Message-ID never change after this. The
 * Message-ID is the ledger's own id, so an answer leads back to its row without a search.
 */
export async function composeMail(
  mail: Mail & WithCalendar,
  from: Mailbox,
  thread: readonly string[],
  now: Temporal.Instant,
): Promise<Composed> {
  const messageId = `<${mail.id}@${domainOf(from)}>`;
  const composer = new MailComposer({
    from: { name: mail.fromName ?? from.name, address: from.address },
    to: { name: mail.toName ?? '', address: mail.toAddress },
    ...(mail.replyTo ? { replyTo: { name: mail.fromName ?? '', address: mail.replyTo } } : {}),
    subject: mail.subject,
    messageId,
    date: new Date(now.epochMilliseconds),
    ...(thread.length > 0 ? { inReplyTo: thread.at(-1) ?? '', references: [...thread] } : {}),
    headers: {
      'content-language': mail.language,
      ...(automatic.includes(mail.kind) ? { 'auto-submitted': 'auto-generated' } : {}),
    },
    text: mail.text.trim().concat('\n'),
    html: htmlOf(mail),
    ...calendarOf(mail),
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { messageId, source: withCrlf(await composer.compile().build()) };
}

/** A part beside the text that calendars act upon, and the same as a file for those that do not (RFC 6047, 2). */
function calendarOf({ calendarMethod, calendar }: WithCalendar) {
  if (!calendarMethod || !calendar) return {};
  return { icalEvent: { method: calendarMethod, filename: 'invite.ics', content: calendar } };
}

/** Every line ended as SMTP ends it (RFC 5321, 2.3.8), so that what is kept is what goes over the wire. */
function withCrlf(bytes: Buffer): Buffer {
  return Buffer.from(bytes.toString('latin1').replace(/\r?\n/g, '\r\n'), 'latin1');
}
