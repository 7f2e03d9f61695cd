import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { normaliseName } from '../names/index.ts';
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
import type { OrganisationKind } from './organisation.codes.ts';
import { type OrganisationSummary, readOrganisations } from './organisations.queries.ts';

export interface OrganisationFilter extends PageRequest {
  /** Parts of a name, in any of its spellings, or of a website. */
  q?: string | undefined;
  kind?: OrganisationKind | undefined;
  country?: string | undefined;
  municipalityId?: string | undefined;
  accountManagerId?: string | undefined;
}

/** The organisations that are not archived, the latest edited first, a page at a time. */
export async function findOrganisations(
  ctx: UserContext,
  filter: OrganisationFilter,
): Promise<Page<OrganisationSummary>> {
  const { limit = pageSize, kind, country, municipalityId, accountManagerId } = filter;
  const rows = await readOrganisations(ctx, {
    where: {
      AND: [
        { archivedAt: null },
        kind ? { kinds: { has: kind } } : {},
        country ? { country } : {},
        municipalityId ? { municipalityId } : {},
        accountManagerId ? { accountManagerId } : {},
        namedLike(filter.q),
        rowsAfter('updatedAt', readCursor(filter.cursor)),
      ],
    },
    take: limit + 1,
  });
  return pageOf(rows, limit, (row) => row.updatedAt);
}

/** A filter for organisations of which each word is in some spelling of the name, or the normalised whole is. */
export function namedLike(q: string | undefined): Prisma.OrganisationWhereInput {
  const words = wordsOf(q);
  if (words.length === 0) return {};
  const normalised = normaliseName(words.join(' '));
  return {
    OR: [
      ...(normalised
        ? [{ normalisedName: containing(normalised) }, { latinName: containing(normalised) }]
        : []),
      { AND: words.map((word) => ({ OR: spelledLike(word) })) },
    ],
  };
}

function spelledLike(word: string): Prisma.OrganisationWhereInput[] {
  const text = containing(word);
  return [{ name: text }, { latinName: text }, { normalisedName: text }, { websiteDomain: text }];
}
