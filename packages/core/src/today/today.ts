import { inquiriesSeenBy, leadsSeenBy } from '../access/index.ts';
import { findUnseenAdditions } from '../additions/index.ts';
import { asDate } from '../clock.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { asInquiry, inquiryParts } from '../inquiries/index.ts';
import { asMail, mailColumns, mailsSeenBy } from '../mails/index.ts';
import { findMeetingsOfToday } from '../meetings/index.ts';
import { findDueTasks } from '../tasks/index.ts';
import { leadsToLookAtAgain, quietLeads } from './leads-of-today.ts';
import { dueWithinDays } from './today.rules.ts';

/** Most rows of one kind that Today shows; the count says how many there are. */
const mostRows = 50;

/**
 * What cannot wait, for one colleague: inquiries whose clock runs, tasks due, meetings, what companies added, follow-ups due, leads to
 * look at again, quiet leads, mails in trouble.
 */
export async function today(ctx: UserContext) {
  const [inquiries, tasks, meetings, additions, followUps, lookAgain, quiet, troubledMails] =
    await Promise.all([
      unanswered(ctx),
      findDueTasks(ctx, mostRows),
      findMeetingsOfToday(ctx, mostRows),
      findUnseenAdditions(ctx, mostRows),
      dueFollowUps(ctx),
      leadsToLookAtAgain(ctx, mostRows),
      quietLeads(ctx, mostRows),
      troubled(ctx),
    ]);
  const now = asDate(ctx.clock.now());
  return {
    now,
    inquiries,
    tasks,
    meetings,
    additions,
    followUps,
    lookAgain,
    quietLeads: quiet,
    troubledMails,
  };
}

async function unanswered({ db, actor }: UserContext) {
  const where: Prisma.InquiryWhereInput = {
    ...inquiriesSeenBy(actor),
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
    db.inquiry.count({ where: { ...inquiriesSeenBy(actor), quarantined: true, state: { not: 'rejected' } } }),
  ]);
  return { items: rows.map(asInquiry), count, quarantined };
}

async function dueFollowUps({ db, clock, actor }: UserContext) {
  const until = clock.now().add({ hours: 24 * dueWithinDays });
  const where: Prisma.FollowUpWhereInput = {
    userId: actor.id,
    mail: { state: 'planned', sendAt: { lte: asDate(until) } },
    lead: leadsSeenBy(actor),
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

async function troubled({ db, actor }: UserContext) {
  const where: Prisma.MailWhereInput = { AND: [mailsSeenBy(actor), { state: { in: ['held', 'failed'] } }] };
  const [rows, count] = await Promise.all([
    db.mail.findMany({ where, select: mailColumns, orderBy: { sendAt: 'desc' }, take: mostRows }),
    db.mail.count({ where }),
  ]);
  return { items: rows.map(asMail), count };
}
