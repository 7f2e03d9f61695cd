import { actorOf, isNamedOn, sees } from '../access/index.ts';
import { fileNamesIn } from '../additions/index.ts';
import { asInstant } from '../clock.ts';
import type { Context } from '../context.ts';
import { inTransaction, type Prisma } from '../db.ts';
import { dayInWords, render } from '../mail-templates/index.ts';
import { planMail } from '../mails/index.ts';
import { seesOrganisation } from '../organisations/index.ts';
import { filesWord, noticeTexts } from './notice.texts.ts';
import { type DeskSite, officeToldOf, type Recipient, recipientOf } from './recipient.ts';

const withWhom = {
  user: true,
  inquiry: {
    include: {
      assignee: true,
      answeredBy: true,
      lead: { include: { owner: true, assessor: true, readers: { include: { user: true } } } },
      municipality: { include: { leadUser: true } },
      organisation: true,
    },
  },
} as const satisfies Prisma.ActivityInclude;
type Due = Prisma.ActivityGetPayload<{ include: typeof withWhom }>;
type DueInquiry = NonNullable<Due['inquiry']>;

/**
 * Mails a colleague of what a company added to its inquiry, and of an inquiry that was routed to him; each
 * once. Of an inquiry held apart as probable spam only when it is released. May run in any number of
 * workers at any time; how many mails it planned.
 */
export async function tellColleagues(ctx: Context, site: DeskSite): Promise<number> {
  const due = await ctx.db.activity.findMany({
    where: { noticeDue: true, inquiry: { quarantined: false } },
    include: withWhom,
    orderBy: { createdAt: 'asc' },
    take: 100,
  });
  let told = 0;
  for (const activity of due) if (await tell(ctx, site, activity)) told += 1;
  return told;
}

function tell(ctx: Context, site: DeskSite, activity: Due): Promise<boolean> {
  return inTransaction(ctx.db, async (db) => {
    const { count } = await db.activity.updateMany({
      where: { id: activity.id, noticeDue: true },
      data: { noticeDue: false },
    });
    const { inquiry } = activity;
    if (count === 0 || inquiry === null) return false;
    const notice = noticeOf(activity, inquiry, site);
    if (notice === null) return false;
    const { to, subject, text } = notice;
    const mail = { kind: 'notice', language: to.language, subject, text, inquiryId: inquiry.id } as const;
    await planMail({ ...ctx, db }, { ...mail, to: { name: to.name, address: to.address } });
    return true;
  });
}

function noticeOf(activity: Due, inquiry: DueInquiry, site: DeskSite) {
  return activity.kind === 'routed'
    ? noticeOfRouting(activity, inquiry, site)
    : noticeOfAddition(activity, inquiry, site);
}

/** Nothing where the inquiry went on since: to somebody else, or further than routed. */
function noticeOfRouting({ details, user }: Due, inquiry: DueInquiry, site: DeskSite) {
  const { assignee, municipality } = inquiry;
  if (inquiry.state !== 'routed' || !assignee?.active || !isFor(details, assignee.id)) return null;
  const to = recipientOf([assignee], municipality, site);
  const words = render(noticeTexts[to.language].routed, {
    ...namesIn(inquiry, to),
    by: user?.name ?? 'Kavel',
    answerDueOn: dayInWords(
      asInstant(inquiry.answerDueAt).toZonedDateTimeISO(to.timeZone).toPlainDate(),
      to.language,
    ),
    link: `${site.publicUrl}/desk/inquiries/${inquiry.id}`,
  });
  return { to, ...words };
}

function noticeOfAddition({ text, details }: Due, inquiry: DueInquiry, site: DeskSite) {
  const { lead, assignee, answeredBy, organisation } = inquiry;
  // A colleague who went to another municipality no longer reads what companies write to this one.
  const named = lead ? [lead.owner, lead.assessor, ...lead.readers.map(({ user }) => user)] : [];
  const inCharge = [...named.slice(0, 1), assignee, answeredBy, ...named.slice(1)].filter(
    (one) =>
      one !== null &&
      (lead === null || isNamedOn(one, lead)) &&
      sees(actorOf(one), inquiry.municipalityId) &&
      (organisation === null || seesOrganisation(actorOf(one), organisation)),
  );
  const to = recipientOf(inCharge, lead?.confidential ? null : officeToldOf(inquiry), site);
  const words = render(noticeTexts[to.language].addition, {
    ...namesIn(inquiry, to),
    said: saidIn(text, fileNamesIn(details), to.language),
    link: `${site.publicUrl}/desk/${lead ? `leads/${lead.id}` : `inquiries/${inquiry.id}`}`,
  });
  return { to, ...words };
}

function namesIn({ reference, organisationName }: DueInquiry, to: Recipient) {
  return { name: to.name, reference, organisationName };
}

const longestQuote = 1000;

/** The company's own words, quoted line by line so that they are not read as Kavel's, and the names of its files. */
function saidIn(text: string | null, files: readonly string[], language: Recipient['language']): string {
  const said = text && text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
  const quoted = said?.split('\n').map((line) => `> ${line}`.trimEnd());
  const named = files.length > 0 ? `${filesWord[language]}: ${files.join(', ')}` : undefined;
  return [quoted?.join('\n'), named].filter(Boolean).join('\n\n');
}

function isFor(details: Prisma.JsonValue, userId: string): boolean {
  return (
    typeof details === 'object' &&
    details !== null &&
    'assigneeId' in details &&
    details.assigneeId === userId
  );
}
