import { leadsSeenBy, type UserActor } from '../access/index.ts';
import { asInstant } from '../clock.ts';
import type { Locale } from '../code-lists/index.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { notFound } from '../errors.ts';
import type { MailState } from '../mails/index.ts';
import { type Page, type PageRequest, pageOf, pageSize, readCursor, withCount } from '../pages/index.ts';
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

function asFollowUp({ mail, lead, contact, user, reasons, ...row }: Row, now: Temporal.Instant) {
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
    moment: momentView(
      {
        sendAt: asInstant(mail.sendAt),
        recipientTimeZone: contact.timeZone,
        senderTimeZone: user.municipality?.timeZone ?? senderTimeZone,
        reasons: reasons as unknown as Reason[],
        estimate: row.estimate,
      },
      now,
    ),
    createdAt: row.createdAt,
    version: row.version,
  };
}

/** Follow-ups belong to leads: who sees the lead sees them. */
function seenFollowUps(actor: UserActor): Prisma.FollowUpWhereInput {
  return { lead: leadsSeenBy(actor) };
}

export interface FollowUpFilter extends PageRequest {
  leadId?: string | undefined;
  contactId?: string | undefined;
  state?: MailState | undefined;
}

/** The follow-ups a colleague sees: those planned with the next to go first, any others with the last first. */
export function findFollowUps(ctx: UserContext, filter: FollowUpFilter): Promise<Page<FollowUp>> {
  const { state, leadId, contactId } = filter;
  const where: Prisma.FollowUpWhereInput[] = [
    seenFollowUps(ctx.actor),
    { ...(leadId && { leadId }), ...(contactId && { contactId }), ...(state && { mail: { state } }) },
  ];
  return withCount(filter.count, readPage(ctx, filter, where), (atMost) =>
    ctx.db.followUp.count({ where: { AND: where }, ...atMost }),
  );
}

async function readPage(
  ctx: UserContext,
  filter: FollowUpFilter,
  where: Prisma.FollowUpWhereInput[],
): Promise<Page<FollowUp>> {
  const { cursor, limit = pageSize, state } = filter;
  const after = readCursor(cursor);
  const [order, beyond] = state === 'planned' ? (['asc', 'gt'] as const) : (['desc', 'lt'] as const);
  const further = after && {
    OR: [
      { mail: { sendAt: { [beyond]: after.at } } },
      { mail: { sendAt: after.at }, id: { [beyond]: after.id } },
    ],
  };
  const rows = await ctx.db.followUp.findMany({
    where: { AND: [...where, further ?? {}] },
    include: parts,
    orderBy: [{ mail: { sendAt: order } }, { id: order }],
    take: limit + 1,
  });
  const page = pageOf(rows, limit, ({ mail }) => mail.sendAt);
  return { ...page, items: page.items.map((row) => asFollowUp(row, ctx.clock.now())) };
}

/** One follow-up; not-found also where the colleague does not see its lead. */
export async function getFollowUp(ctx: UserContext, id: string): Promise<FollowUp> {
  const where = { AND: [{ id }, seenFollowUps(ctx.actor)] };
  const row = await ctx.db.followUp.findFirst({ where, include: parts });
  if (!row) throw notFound('follow-up');
  return asFollowUp(row, ctx.clock.now());
}
