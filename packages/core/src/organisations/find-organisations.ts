import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import {
  type AtMost,
  type ListOrder,
  type Page,
  type PageRequest,
  pageByName,
  pageOf,
  pageSize,
  readCursor,
  readNameCursor,
  withCount,
} from '../pages/index.ts';
import { foundBy, readAllFound, readFound, type Sought } from '../search/index.ts';
import {
  type After,
  type OrganisationConditions,
  organisationCountSql,
  organisationIdsSql,
} from './organisation-list.sql.ts';
import { type OrganisationSummary, readOrganisations } from './organisations.queries.ts';

export interface OrganisationFilter extends PageRequest, OrganisationConditions {
  order?: ListOrder | undefined;
}

/**
 * The organisations that this colleague sees and that are not archived, the latest edited first or by name, a page at a
 * time.
 */
export function findOrganisations(
  ctx: UserContext,
  filter: OrganisationFilter,
): Promise<Page<OrganisationSummary>> {
  const page = filter.order === 'name' ? pageByNames(ctx, filter) : pageByEdits(ctx, filter);
  return withCount(filter.count, page, (atMost) => countOrganisations(ctx, filter, atMost));
}

async function pageByEdits(ctx: UserContext, filter: OrganisationFilter) {
  const { limit = pageSize, q } = filter;
  const after = readCursor(filter.cursor);
  const rows = await readFound(
    ctx.db,
    ['organisation', 'updated_at'],
    q,
    { before: after?.at, wanted: limit + 1 },
    (sought) => readListed(ctx, filter, { byEdit: after }, limit + 1, sought),
  );
  return pageOf(rows, limit, (row) => row.updatedAt);
}

async function pageByNames(ctx: UserContext, filter: OrganisationFilter) {
  const { limit = pageSize, q } = filter;
  const after = readNameCursor(filter.cursor);
  const rows = await readAllFound(q, (sought) =>
    readListed(ctx, filter, { byName: after }, limit + 1, sought),
  );
  return pageByName(rows, limit);
}

async function readListed(
  ctx: UserContext,
  filter: OrganisationConditions,
  after: After,
  take: number,
  sought: Sought | null,
): Promise<OrganisationSummary[]> {
  const rows = await ctx.db.$queryRaw<{ id: string }[]>(
    organisationIdsSql(ctx.actor, filter, after, take, sought),
  );
  return readOrganisations(
    ctx,
    rows.map(({ id }) => id),
  );
}

async function countOrganisations(
  ctx: UserContext,
  filter: OrganisationConditions,
  atMost: AtMost,
): Promise<number> {
  const [row] = await ctx.db.$queryRaw<{ count: number }[]>(organisationCountSql(ctx.actor, filter, atMost));
  return row?.count ?? 0;
}

/** A filter for organisations that are found by this, in any spelling of any of their names; all for none. */
export function namedLike(q: string | undefined): Prisma.OrganisationWhereInput {
  return q?.trim() ? foundBy(q) : {};
}
