import { inquiriesSeenBy } from '../access/index.ts';
import { unseenAdditions } from '../additions/index.ts';
import type {
  Activity,
  Channel,
  Cluster,
  Country,
  InquiryKind,
  InvestmentBand,
  Locale,
  RejectionReason,
  Sector,
  TimeFrame,
} from '../code-lists/index.ts';
import type { UserContext } from '../context.ts';
import type { Db, Prisma } from '../db.ts';
import { notFound, staleEdit } from '../errors.ts';
import type { IdentifierScheme } from '../identifiers/index.ts';
import type { Answers } from './inquiry.fields.ts';
import type { InquiryState } from './inquiry.rules.ts';
import { timeLeftOf } from './promise.ts';

const person = { select: { id: true, name: true } } as const;

/** What every view of an inquiry loads with it. */
export const inquiryParts = {
  municipality: { select: { id: true, slug: true, name: true } },
  assignee: person,
  answeredBy: person,
  organisation: { select: { id: true, name: true } },
  contact: { select: { id: true, name: true } },
  lead: { select: { id: true, title: true } },
  /** Additions that nobody has seen yet. */
  _count: { select: { timeline: { where: unseenAdditions } } },
  files: {
    select: { id: true, name: true, mediaType: true, size: true },
    orderBy: { uploadedAt: 'asc' },
  },
} as const satisfies Prisma.InquiryInclude;

type Row = Prisma.InquiryGetPayload<{ include: typeof inquiryParts }>;

/** The columns whose values stand in code lists. */
interface Coded {
  state: InquiryState;
  kind: InquiryKind;
  channel: Channel;
  locale: Locale;
  country: Country;
  sector: Sector | null;
  clusters: Cluster[];
  activities: Activity[];
  investmentBand: InvestmentBand | null;
  timeFrame: TimeFrame | null;
  identifierScheme: IdentifierScheme | null;
  rejectionReason: RejectionReason | null;
  answers: Answers;
}

/** An inquiry with its parts, and how many additions nobody has seen; its coded columns typed by the code lists. */
export type Inquiry = Omit<Row, keyof Coded | '_count'> & Coded & { unseenAdditions: number };

export function asInquiry({ _count, ...row }: Row): Inquiry {
  return { ...row, unseenAdditions: _count.timeline } as unknown as Inquiry;
}

/** One inquiry that this colleague may see; not-found otherwise. */
export async function getInquiry(ctx: UserContext, id: string): Promise<Inquiry> {
  const row = await ctx.db.inquiry.findFirst({
    where: { id, ...inquiriesSeenBy(ctx.actor) },
    include: inquiryParts,
  });
  if (!row) throw notFound('inquiry');
  return asInquiry(row);
}

/** The same, held against other edits until the transaction ends; a conflict when it is not of this version any more. */
export async function getInquiryForEdit(ctx: UserContext, id: string, version: number): Promise<Inquiry> {
  await ctx.db.$executeRaw`select 1 from inquiry where id = ${id}::uuid for update`;
  const inquiry = await getInquiry(ctx, id);
  if (inquiry.version !== version) {
    // In the same shape as the API gives it, so that both versions can be shown side by side.
    throw staleEdit('inquiry', { ...inquiry, timeLeft: timeLeftOf(ctx.clock.now(), inquiry) });
  }
  return inquiry;
}

/** Writes an edit of an inquiry that is held, and gives it as it is now. */
export async function saveInquiry(
  db: Db,
  id: string,
  data: Prisma.InquiryUncheckedUpdateInput,
): Promise<Inquiry> {
  const row = await db.inquiry.update({
    where: { id },
    data: { ...data, version: { increment: 1 } },
    include: inquiryParts,
  });
  return asInquiry(row);
}

/** An inquiry for whom a signed link let in, or for Kavel itself; not-found when there is none of this id. */
export async function getReceivedInquiry(db: Db, id: string): Promise<Inquiry> {
  const row = await db.inquiry.findUnique({ where: { id }, include: inquiryParts });
  if (!row) throw notFound('inquiry');
  return asInquiry(row);
}
