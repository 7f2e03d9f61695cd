import { logActivity } from '../activities/index.ts';
import { asDate, asInstant } from '../clock.ts';
import type { Context } from '../context.ts';
import { inTransaction, type Prisma } from '../db.ts';
import { dayInWords, render } from '../mail-templates/index.ts';
import { planMail } from '../mails/index.ts';
import { type DeskSite, officeToldOf, recipientOf } from '../notices/index.ts';
import { escalationTexts } from './escalation.texts.ts';

const withLead = {
  municipality: { include: { leadUser: true } },
  organisation: { select: { confidential: true, municipalityId: true } },
} as const satisfies Prisma.InquiryInclude;
type LateInquiry = Prisma.InquiryGetPayload<{ include: typeof withLead }>;

/** Inquiries whose promise has passed, that nobody answered and of which nobody was told yet. */
function lateBy(now: Temporal.Instant): Prisma.InquiryWhereInput {
  return {
    answerDueAt: { lt: asDate(now) },
    answeredAt: null,
    escalatedAt: null,
    quarantined: false,
    state: { not: 'rejected' },
  };
}

/**
 * Tells of each late inquiry, once: the lead of its municipality, or the shared desk while it stands at none.
 * May run in any number of workers at any time; how many it told of.
 */
export async function escalateLateInquiries(ctx: Context, site: DeskSite): Promise<number> {
  const late = await ctx.db.inquiry.findMany({
    where: lateBy(ctx.clock.now()),
    include: withLead,
    orderBy: { answerDueAt: 'asc' },
    take: 100,
  });
  let told = 0;
  for (const inquiry of late) if (await escalate(ctx, site, inquiry)) told += 1;
  return told;
}

function escalate(ctx: Context, site: DeskSite, inquiry: LateInquiry): Promise<boolean> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const now = ctx.clock.now();
    const { count } = await db.inquiry.updateMany({
      where: { id: inquiry.id, ...lateBy(now) },
      data: { escalatedAt: asDate(now) },
    });
    if (count === 0) return false;
    const to = recipientOf([], officeToldOf(inquiry), site);
    const { subject, text } = render(escalationTexts[to.language], {
      name: to.name,
      reference: inquiry.reference,
      organisationName: inquiry.organisationName,
      receivedOn: dayInWords(dayOf(inquiry.receivedAt, to.timeZone), to.language),
      answerDueOn: dayInWords(dayOf(inquiry.answerDueAt, to.timeZone), to.language),
      link: `${site.publicUrl}/desk/inquiries/${inquiry.id}`,
    });
    const mail = await planMail(tx, {
      kind: 'escalation',
      language: to.language,
      to: { name: to.name, address: to.address },
      subject,
      text,
      inquiryId: inquiry.id,
    });
    await logActivity(tx, {
      kind: 'escalated',
      inquiryId: inquiry.id,
      mailId: mail.id,
      details: { to: to.name },
    });
    return true;
  });
}

function dayOf(date: Date, timeZone: string): Temporal.PlainDate {
  return asInstant(date).toZonedDateTimeISO(timeZone).toPlainDate();
}
