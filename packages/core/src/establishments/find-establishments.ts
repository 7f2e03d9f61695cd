import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { namedLike, ofSeenOrganisation } from '../organisations/index.ts';
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
import type { RiskLevel } from './establishment.codes.ts';
import {
  asEstablishment,
  type EstablishmentSummary,
  establishmentSummaryParts,
  todayIn,
} from './establishments.queries.ts';

export interface EstablishmentFilter extends PageRequest {
  /** Parts of its name or address, or of the organisation's name. */
  q?: string | undefined;
  organisationId?: string | undefined;
  municipalityId?: string | undefined;
  /** Open or closed; without it, both. */
  state?: 'open' | 'closed' | undefined;
  /** Of open ones alone. */
  riskLevel?: RiskLevel | undefined;
}

/** How many are judged at a time where the risk decides what is listed. */
const judgedAtATime = 500;

/**
 * The establishments that are not archived, of organisations that this colleague sees, the latest changed first, a
 * page at a time. The risk is judged by its one rule, here and not in SQL: by risk, all that the other filters
 * leave are read until the page is full.
 */
export async function findEstablishments(
  ctx: UserContext,
  filter: EstablishmentFilter,
): Promise<Page<EstablishmentSummary>> {
  const { limit = pageSize, riskLevel } = filter;
  const take = riskLevel ? judgedAtATime : limit + 1;
  const where = whereOf(ctx, filter);
  const found: EstablishmentSummary[] = [];
  let position = readCursor(filter.cursor);
  for (;;) {
    const rows = await ctx.db.establishment.findMany({
      where: { AND: [...where, rowsAfter('updatedAt', position)] },
      include: establishmentSummaryParts,
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      take,
    });
    const judged = rows.map((row) => asEstablishment(row, todayIn(ctx.clock)));
    found.push(...judged.filter(({ risk }) => !riskLevel || risk?.level === riskLevel));
    const last = rows.at(-1);
    if (!last || rows.length < take || found.length > limit) break;
    position = { at: last.updatedAt, id: last.id };
  }
  return pageOf(found, limit, (row) => row.updatedAt);
}

function whereOf(ctx: UserContext, filter: EstablishmentFilter): Prisma.EstablishmentWhereInput[] {
  const { q, organisationId, municipalityId, riskLevel } = filter;
  const state = riskLevel ? 'open' : filter.state;
  return [
    { archivedAt: null },
    ofSeenOrganisation(ctx.actor),
    organisationId ? { organisationId } : {},
    municipalityId ? { municipalityId } : {},
    state ? { closedOn: state === 'open' ? null : { not: null } } : {},
    ...(riskLevel && filter.state === 'closed' ? [{ id: { in: [] } }] : []),
    ...wordsOf(q).map(matching),
  ];
}

function matching(word: string): Prisma.EstablishmentWhereInput {
  const text = containing(word);
  return {
    OR: [
      { name: text },
      { street: text },
      { postalCode: text },
      { city: text },
      { organisation: namedLike(word) },
    ],
  };
}
