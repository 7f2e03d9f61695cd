import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { type Page, type PageRequest, pageOf, pageSize, readCursor, rowsAfter } from '../pages/index.ts';
import { foundBy, readFound, soughtWhere } from '../search/index.ts';
import type { OrganisationKind } from './organisation.codes.ts';
import { type OrganisationSummary, readOrganisations } from './organisations.queries.ts';
import { organisationsSeenBy } from './seeing.ts';

export interface OrganisationFilter extends PageRequest {
  /** Parts of a name, in any of its spellings, or of a website. */
  q?: string | undefined;
  kind?: OrganisationKind | undefined;
  country?: string | undefined;
  municipalityId?: string | undefined;
  accountManagerId?: string | undefined;
}

/** The organisations that this colleague sees and that are not archived, the latest edited first, a page at a time. */
export async function findOrganisations(
  ctx: UserContext,
  filter: OrganisationFilter,
): Promise<Page<OrganisationSummary>> {
  const { limit = pageSize, kind, country, municipalityId, accountManagerId } = filter;
  const after = readCursor(filter.cursor);
  const rows = await readFound(
    ctx.db,
    ['organisation', 'updated_at'],
    filter.q,
    { before: after?.at, wanted: limit + 1 },
    (sought) =>
      readOrganisations(ctx, {
        where: {
          AND: [
            { archivedAt: null },
            organisationsSeenBy(ctx.actor),
            kind ? { kinds: { has: kind } } : {},
            country ? { country } : {},
            municipalityId ? { municipalityId } : {},
            accountManagerId ? { accountManagerId } : {},
            soughtWhere(sought, 'updatedAt'),
            rowsAfter('updatedAt', after),
          ],
        },
        take: limit + 1,
      }),
  );
  return pageOf(rows, limit, (row) => row.updatedAt);
}

/** A filter for organisations that are found by this, in any spelling of any of their names; all for none. */
export function namedLike(q: string | undefined): Prisma.OrganisationWhereInput {
  return q?.trim() ? foundBy(q) : {};
}
