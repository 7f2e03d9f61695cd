import { seenBy, type UserActor } from '../access/index.ts';
import { asInstant } from '../clock.ts';
import type { Locale } from '../code-lists/index.ts';
import type { Db, Prisma } from '../db.ts';
import { notFound } from '../errors.ts';
import type { MailState } from '../mails/index.ts';
import { type Page, type PageRequest, pageOf, pageSize, readCursor } from '../pages/index.ts';
import { senderTimeZone } from './follow-up.codes.ts';
import type { Reason } from './moment.ts';
import { momentView } from './moment-view.ts';

const parts = {
  contact: { select: { id: true, name: true, email: true, timeZone: true } },
  lead: { select: { id: true, title: true, organisation: { select: { name: true } } } },
  user: { select: { id: true, name: true, municipality: { select: { timeZone: true } } } },
  mail: {
    select: {
      state: true,
      language: true,
      subject: true,
      text: true,
      sendAt: true,
      sentAt: true,
      response: true,
    },
  },
} as const satisfies Prisma.FollowUpInclude;

type Row = Prisma.FollowUpGetPayload<{ include: typeof parts }>;

/** A follow-up with its mail's state, and the moment at which it goes. */
export type FollowUp = ReturnType<typeof asFollowUp>;

function asFollowUp({ mail, lead, contact, user, reasons, ...row }: Row) {
  return {
    id: row.id,
    leadId: row.leadId,
    contactId: row.contactId,
    contact: { id: contact.id, name: contact.name, email: contact.email },
    lead: { id: lead.id, title: lead.title, organisationName: lead.organisation.name },
    user: { id: user.id, name: user.name },
    templateId: row.templateId,
    mailId: row.mailId,
    state: mail.state as MailState,
    language: mail.language as Locale,
    subject: mail.subject,
    text: mail.text,
    sentAt: mail.sentAt,
    response: mail.response,
    moment: momentView({
      sendAt: asInstant(mail.sendAt),
      recipientTimeZone: contact.timeZone,
      senderTimeZone: user.municipality?.timeZone ?? senderTimeZone,
      reasons: reasons as unknown as Reason[],
      estimate: row.estimate,
    }),
    createdAt: row.createdAt,
    version: row.version,
  };
}

/** Follow-ups belong to leads: who sees the lead sees them. */
function seenFollowUps(actor: UserActor): Prisma.FollowUpWhereInput {
  return { lead: seenBy(actor) };
}

export interface FollowUpFilter extends PageRequest {
  leadId?: string | undefined;
  contactId?: string | undefined;
  state?: MailState | undefined;
}

/** The follow-ups a colleague sees, the one that goes last first. */
export async function findFollowUps(
  db: Db,
  actor: UserActor,
  filter: FollowUpFilter,
): Promise<Page<FollowUp>> {
  const { cursor, limit = pageSize, state, leadId, contactId } = filter;
  const after = readCursor(cursor);
  const rows = await db.followUp.findMany({
    where: {
      AND: [
        seenFollowUps(actor),
        { ...(leadId && { leadId }), ...(contactId && { contactId }), ...(state && { mail: { state } }) },
        after
          ? {
              OR: [
                { mail: { sendAt: { lt: after.at } } },
                { mail: { sendAt: after.at }, id: { lt: after.id } },
              ],
            }
          : {},
      ],
    },
    include: parts,
    orderBy: [{ mail: { sendAt: 'desc' } }, { id: 'desc' }],
    take: limit + 1,
  });
  const page = pageOf(rows, limit, ({ mail }) => mail.sendAt);
  return { ...page, items: page.items.map(asFollowUp) };
}

/** One follow-up; not-found also where the colleague does not see its lead. */
export async function getFollowUp(db: Db, actor: UserActor, id: string): Promise<FollowUp> {
  const row = await db.followUp.findFirst({ where: { AND: [{ id }, seenFollowUps(actor)] }, include: parts });
  if (!row) throw notFound('follow-up');
  return asFollowUp(row);
}
