import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
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
import { asContactSummary, type ContactSummary, contactSummaryParts } from './contacts.queries.ts';

export interface ContactFilter extends PageRequest {
  /** Parts of a name or its reading, of an e-mail address, or of the organisation's name. */
  q?: string | undefined;
  organisationId?: string | undefined;
}

/** The contacts that are not archived, the latest edited first, a page at a time. */
export async function findContacts(ctx: UserContext, filter: ContactFilter): Promise<Page<ContactSummary>> {
  const { limit = pageSize, organisationId } = filter;
  const rows = await ctx.db.contact.findMany({
    where: {
      AND: [
        { archivedAt: null },
        organisationId ? { organisationId } : {},
        ...wordsOf(filter.q).map(matching),
        rowsAfter('updatedAt', readCursor(filter.cursor)),
      ],
    },
    include: contactSummaryParts,
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  return pageOf(rows.map(asContactSummary), limit, (row) => row.updatedAt);
}

function matching(word: string): Prisma.ContactWhereInput {
  const text = containing(word);
  return { OR: [{ name: text }, { nameReading: text }, { email: text }, { organisation: namedLike(word) }] };
}
