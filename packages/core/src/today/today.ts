import { seenBy } from '../access/index.ts';
import { findUnseenAdditions } from '../additions/index.ts';
import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { asInquiry, inquiryParts } from '../inquiries/index.ts';
import type { LeadStage } from '../leads/index.ts';
import { asMail, mailColumns, mailsSeenBy } from '../mails/index.ts';
import { ofSeenOrganisation } from '../organisations/index.ts';
import { dueWithinDays, quietBefore } from './today.rules.ts';

/** Most rows of one kind that Today shows; the count says how many there are. */
const mostRows = 50;

/** What cannot wait, for one colleague: inquiries whose clock runs, what companies added, follow-ups due, quiet leads, mails in trouble. */
export async function today(ctx: UserContext) {
  const [inquiries, additions, followUps, quietLeads, troubledMails] = await Promise.all([
    unanswered(ctx),
    findUnseenAdditions(ctx, mostRows),
    dueFollowUps(ctx),
    quiet(ctx),
    troubled(ctx),
  ]);
  return { now: asDate(ctx.clock.now()), inquiries, additions, followUps, quietLeads, troubledMails };
}

async function unanswered({ db, actor }: UserContext) {
  const where: Prisma.InquiryWhereInput = {
    ...seenBy(actor),
    answeredAt: null,
    quarantined: false,
    state: { not: 'rejected' },
  };
  const [rows, count, quarantined] = await Promise.all([
    db.inquiry.findMany({
      where,
      include: inquiryParts,
      orderBy: [{ answerDueAt: 'asc' }, { id: 'asc' }],
      take: mostRows,
    }),
    db.inquiry.count({ where }),
    db.inquiry.count({ where: { ...seenBy(actor), quarantined: true, state: { not: 'rejected' } } }),
  ]);
  return { items: rows.map(asInquiry), count, quarantined };
}

async function dueFollowUps({ db, clock, actor }: UserContext) {
  const until = clock.now().add({ hours: 24 * dueWithinDays });
  const where: Prisma.FollowUpWhereInput = {
    userId: actor.id,
    mail: { state: 'planned', sendAt: { lte: asDate(until) } },
    lead: seenBy(actor),
  };
  const [items, count] = await Promise.all([
    db.followUp.findMany({
      where,
      select: {
        id: true,
        contact: { select: { id: true, name: true } },
        lead: { select: { id: true, title: true } },
        mail: { select: { id: true, subject: true, sendAt: true } },
      },
      orderBy: { mail: { sendAt: 'asc' } },
      take: mostRows,
    }),
    db.followUp.count({ where }),
  ]);
  return {
    items: items.map(({ mail, ...rest }) => ({ ...rest, subject: mail.subject, sendAt: mail.sendAt })),
    count,
  };
}

async function quiet({ db, clock, actor }: UserContext) {
  const where: Prisma.LeadWhereInput = {
    ...ofSeenOrganisation(actor),
    ownerId: actor.id,
    status: 'open',
    archivedAt: null,
    lastActivityAt: { lt: asDate(quietBefore(clock.now())) },
    // A step that is planned already is not forgotten.
    followUps: { none: { mail: { state: { in: ['planned', 'claimed', 'handed-over'] } } } },
  };
  const [items, count] = await Promise.all([
    db.lead.findMany({
      where,
      select: {
        id: true,
        title: true,
        stage: true,
        lastActivityAt: true,
        nextStep: true,
        nextStepOn: true,
        organisation: { select: { id: true, name: true } },
      },
      orderBy: { lastActivityAt: 'asc' },
      take: mostRows,
    }),
    db.lead.count({ where }),
  ]);
  return { items: items.map((lead) => ({ ...lead, stage: lead.stage as LeadStage })), count };
}

async function troubled({ db, actor }: UserContext) {
  const where: Prisma.MailWhereInput = { AND: [mailsSeenBy(actor), { state: { in: ['held', 'failed'] } }] };
  const [rows, count] = await Promise.all([
    db.mail.findMany({ where, select: mailColumns, orderBy: { sendAt: 'desc' }, take: mostRows }),
    db.mail.count({ where }),
  ]);
  return { items: rows.map(asMail), count };
}
