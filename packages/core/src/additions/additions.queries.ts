import { inquiriesSeenBy } from '../access/index.ts';
import type { Locale } from '../code-lists/index.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { notFound } from '../errors.ts';

/** Words or files that a company added to its inquiry. */
export interface Addition {
  id: string;
  at: Date;
  text: string | null;
  /** Their names, in the order in which they came. */
  files: string[];
  seenAt: Date | null;
  inquiry: {
    id: string;
    reference: string;
    locale: Locale;
    organisationName: string;
    organisationLatin: string | null;
  };
  lead: { id: string; title: string } | null;
}

const columns = {
  id: true,
  happenedAt: true,
  text: true,
  details: true,
  seenAt: true,
  inquiry: {
    select: { id: true, reference: true, locale: true, organisationName: true, organisationLatin: true },
  },
  lead: { select: { id: true, title: true } },
} as const satisfies Prisma.ActivitySelect;

type Row = Prisma.ActivityGetPayload<{ select: typeof columns }>;

/** The additions to inquiries that no colleague has marked as seen or answered yet: a filter of activities. */
export const unseenAdditions = {
  kind: 'addition',
  seenAt: null,
} as const satisfies Prisma.ActivityWhereInput;

/**
 * What companies added that nobody has seen, of the inquiries that this colleague sees, the newest first; at
 * most `limit`, and how many there are. Of an inquiry held apart as probable spam nothing.
 */
export async function findUnseenAdditions(ctx: UserContext, limit: number) {
  const where: Prisma.ActivityWhereInput = {
    ...unseenAdditions,
    inquiry: { ...inquiriesSeenBy(ctx.actor), quarantined: false },
  };
  const [rows, count] = await Promise.all([
    ctx.db.activity.findMany({
      where,
      select: columns,
      orderBy: [{ happenedAt: 'desc' }, { id: 'desc' }],
      take: limit,
    }),
    ctx.db.activity.count({ where }),
  ]);
  return { items: rows.map(asAddition), count };
}

/** One addition to an inquiry that this colleague sees; not-found otherwise. */
export async function getAddition(ctx: UserContext, id: string): Promise<Addition> {
  const row = await ctx.db.activity.findFirst({
    where: { id, kind: 'addition', inquiry: inquiriesSeenBy(ctx.actor) },
    select: columns,
  });
  if (!row) throw notFound('addition');
  return asAddition(row);
}

function asAddition({ happenedAt, details, inquiry, ...row }: Row): Addition {
  if (inquiry === null) throw new Error(`The addition ${row.id} is of no inquiry.`);
  return {
    ...row,
    // Only createInquiry writes the column, from the list.
    inquiry: { ...inquiry, locale: inquiry.locale as Locale },
    at: happenedAt,
    files: fileNamesIn(details),
  };
}

/** The names of the files that an addition brought, from the details of its activity. */
export function fileNamesIn(details: unknown): string[] {
  return typeof details === 'object' && details !== null && 'files' in details && Array.isArray(details.files)
    ? details.files.map(String)
    : [];
}
