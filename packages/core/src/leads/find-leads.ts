import { seenBy } from '../access/index.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { defined } from '../objects.ts';
import { namedLike } from '../organisations/index.ts';
import {
  containing,
  type Page,
  type PageRequest,
  pageOf,
  pageSize,
  readCursor,
  rowsAfter,
  wordsOf,
} from '../pages/index.ts';
import type { LeadKind, LeadStage, LeadStatus } from './lead.codes.ts';
import { asLeadSummary, type LeadSummary, leadSummaryParts } from './leads.queries.ts';

export interface LeadFilter extends PageRequest {
  /** Parts of the title, of the organisation's name or of the contact's. */
  q?: string | undefined;
  organisationId?: string | undefined;
  contactId?: string | undefined;
  ownerId?: string | undefined;
  municipalityId?: string | undefined;
  kind?: LeadKind | undefined;
  stage?: LeadStage | undefined;
  status?: LeadStatus | undefined;
}

/** The leads that this colleague may see and that are not archived, the latest edited first, a page at a time. */
export async function findLeads(ctx: UserContext, filter: LeadFilter): Promise<Page<LeadSummary>> {
  const { limit = pageSize, cursor, q, ...exactly } = filter;
  const rows = await ctx.db.lead.findMany({
    where: {
      AND: [
        { archivedAt: null },
        seenBy(ctx.actor),
        defined(exactly),
        ...wordsOf(q).map(matching),
        rowsAfter('updatedAt', readCursor(cursor)),
      ],
    },
    include: leadSummaryParts,
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  return pageOf(rows.map(asLeadSummary), limit, (row) => row.updatedAt);
}

function matching(word: string): Prisma.LeadWhereInput {
  const text = containing(word);
  return {
    OR: [
      { title: text },
      { organisation: namedLike(word) },
      { contact: { OR: [{ name: text }, { nameReading: text }, { email: text }] } },
    ],
  };
}
