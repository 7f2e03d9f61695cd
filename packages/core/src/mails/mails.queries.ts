import type { UserActor } from '../access/index.ts';
import { inquiriesSeenBy, leadsSeenBy, sightOf } from '../access/index.ts';
import { ofSeenRecords } from '../activities/index.ts';
import type { Locale } from '../code-lists/index.ts';
import type { Db, Prisma } from '../db.ts';
import { notFound } from '../errors.ts';
import { defined } from '../objects.ts';
import { betweenSeenOrganisations } from '../organisations/index.ts';
import { type Page, type PageRequest, pageOf, pageSize, readCursor, rowsAfter } from '../pages/index.ts';
import type { MailKind, MailState } from './mail.rules.ts';

const columns = {
  id: true,
  kind: true,
  state: true,
  language: true,
  fromName: true,
  replyTo: true,
  toName: true,
  toAddress: true,
  subject: true,
  text: true,
  messageId: true,
  sendAt: true,
  plannedAt: true,
  attempts: true,
  claimedAt: true,
  handedOverAt: true,
  sentAt: true,
  response: true,
  responseCode: true,
  userId: true,
  draftId: true,
  inquiryId: true,
  leadId: true,
  contactId: true,
  introductionId: true,
} satisfies Prisma.MailSelect;

type Row = Prisma.MailGetPayload<{ select: typeof columns }>;

interface Coded {
  kind: MailKind;
  state: MailState;
  language: Locale;
}

/** A mail of the ledger without its bytes. */
export type Mail = Omit<Row, keyof Coded> & Coded;

/** The columns of a `Mail`; its bytes are read apart. */
export const mailColumns: typeof columns = columns;

/** A row of the ledger as the domain knows it: kind, state and language are of their code lists. */
export function asMail<R extends Record<keyof Coded, string>>(row: R) {
  return row as Omit<R, keyof Coded> & Coded;
}

/**
 * Which mails a colleague sees: those of an inquiry or a lead that he sees, and of an introduction between two
 * organisations that he sees, and of a meeting about records that he sees; one of none (a link to continue a form) is for administrators and the shared desk.
 * What a colleague is told of his own tasks and leads is seen by him alone.
 */
export function mailsSeenBy(actor: UserActor): Prisma.MailWhereInput {
  return { OR: [{ forUserId: actor.id }, { AND: [{ forUserId: null }, ofSightBy(actor)] }] };
}

function ofSightBy(actor: UserActor): Prisma.MailWhereInput {
  if (sightOf(actor).all) {
    return {
      AND: [
        { OR: [{ inquiryId: null }, { inquiry: inquiriesSeenBy(actor) }] },
        { OR: [{ leadId: null }, { lead: leadsSeenBy(actor) }] },
        { OR: [{ meetingId: null }, { meeting: { is: ofSeenRecords(actor) } }] },
      ],
    };
  }
  return {
    OR: [
      { inquiry: inquiriesSeenBy(actor) },
      { lead: leadsSeenBy(actor) },
      { introduction: { is: betweenSeenOrganisations(actor) } },
      { meeting: { is: ofSeenRecords(actor) } },
    ],
  };
}

export interface MailFilter extends PageRequest {
  state?: MailState | undefined;
  kind?: MailKind | undefined;
  inquiryId?: string | undefined;
  leadId?: string | undefined;
  contactId?: string | undefined;
}

/** The mails a colleague sees, the latest planned first. */
export async function findMails(db: Db, actor: UserActor, filter: MailFilter): Promise<Page<Mail>> {
  const { cursor, limit = pageSize, ...columns } = filter;
  const rows = await db.mail.findMany({
    where: { AND: [mailsSeenBy(actor), defined(columns), rowsAfter('plannedAt', readCursor(cursor))] },
    select: mailColumns,
    orderBy: [{ plannedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  return pageOf(rows.map(asMail), limit, ({ plannedAt }) => plannedAt);
}

/** One mail; not-found also where the colleague does not see what it belongs to. */
export async function getMail(db: Db, actor: UserActor, id: string): Promise<Mail> {
  const row = await db.mail.findFirst({ where: { AND: [{ id }, mailsSeenBy(actor)] }, select: mailColumns });
  if (!row) throw notFound('mail');
  return asMail(row);
}

/** The exact bytes of a mail (RFC 5322), as every try sends them; not-found before the first try made them. */
export async function getMailSource(db: Db, actor: UserActor, id: string): Promise<Uint8Array> {
  const row = await db.mail.findFirst({
    where: { AND: [{ id }, mailsSeenBy(actor)] },
    select: { source: true },
  });
  if (!row?.source) throw notFound('mail source');
  return row.source;
}
