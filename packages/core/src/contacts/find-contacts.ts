import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { ofSeenOrganisation, organisationsSeenBy } from '../organisations/index.ts';
import { type Page, type PageRequest, pageOf, pageSize, readCursor, rowsAfter } from '../pages/index.ts';
import { readFound, soughtWhere } from '../search/index.ts';
import { asContactSummary, type ContactSummary, contactSummaryParts } from './contacts.queries.ts';

export interface ContactFilter extends PageRequest {
  /** Parts of a name or its reading, of an e-mail address or telephone number, or of the organisation's name. */
  q?: string | undefined;
  organisationId?: string | undefined;
  /** Those who worked there before, and do not now. */
  formerOrganisationId?: string | undefined;
}

/** The contacts of organisations that this colleague sees, those that are not archived, the latest edited first, a page at a time. */
export async function findContacts(ctx: UserContext, filter: ContactFilter): Promise<Page<ContactSummary>> {
  const { limit = pageSize, organisationId, formerOrganisationId } = filter;
  const after = readCursor(filter.cursor);
  const rows = await readFound(
    ctx.db,
    ['contact', 'updated_at'],
    filter.q,
    { before: after?.at, wanted: limit + 1 },
    (sought) =>
      ctx.db.contact.findMany({
        where: {
          AND: [
            { archivedAt: null },
            ofSeenOrganisation(ctx.actor),
            organisationId ? { organisationId } : {},
            formerOrganisationId ? formerlyAt(ctx, formerOrganisationId) : {},
            soughtWhere(sought, 'updatedAt'),
            rowsAfter('updatedAt', after),
          ],
        },
        include: contactSummaryParts,
        orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
        take: limit + 1,
      }),
  );
  return pageOf(rows.map(asContactSummary), limit, (row) => row.updatedAt);
}

/** Of an organisation that this colleague does not see, nobody ever worked there. */
function formerlyAt({ actor }: UserContext, organisationId: string): Prisma.ContactWhereInput {
  const there = { organisationId, organisation: organisationsSeenBy(actor) };
  return { organisationId: { not: organisationId }, positions: { some: there } };
}
