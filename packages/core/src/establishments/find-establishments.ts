import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { namedLike, ofSeenOrganisation } from '../organisations/index.ts';
import {
  type AtMost,
  containing,
  type Page,
  type PageRequest,
  type Position,
  pageOf,
  pageSize,
  readCursor,
  rowsAfter,
  withCount,
  wordsOf,
} from '../pages/index.ts';
import type { ClosingReason, RiskLevel } from './establishment.codes.ts';
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
  /** First and last day on which it opened, midnight UTC; either may be left open. */
  openedFrom?: Date | undefined;
  openedUntil?: Date | undefined;
  /** The same of its closing. */
  closedFrom?: Date | undefined;
  closedUntil?: Date | undefined;
  closingReason?: ClosingReason | undefined;
  /** Parts of park and plot. */
  plot?: string | undefined;
  /** Those in the archive alone; not given, all others. */
  archived?: boolean | undefined;
}

/** How many are judged at a time where the risk decides what is listed. */
const judgedAtATime = 500;

/**
 * The establishments that are not archived, of organisations that this colleague sees, the latest changed first, a
 * page at a time. The risk is judged by its one rule, here and not in SQL: by risk, all that the other filters
 * leave are read until the page is full.
 */
export function findEstablishments(
  ctx: UserContext,
  filter: EstablishmentFilter,
): Promise<Page<EstablishmentSummary>> {
  return withCount(filter.count, readPage(ctx, filter), (atMost) => countEstablishments(ctx, filter, atMost));
}

async function readPage(ctx: UserContext, filter: EstablishmentFilter): Promise<Page<EstablishmentSummary>> {
  const { limit = pageSize, riskLevel } = filter;
  const take = riskLevel ? judgedAtATime : limit + 1;
  const found: EstablishmentSummary[] = [];
  for await (const batch of judged(ctx, filter, readCursor(filter.cursor), take)) {
    found.push(...batch);
    if (found.length > limit) break;
  }
  return pageOf(found, limit, (row) => row.updatedAt);
}

async function countEstablishments(
  ctx: UserContext,
  filter: EstablishmentFilter,
  atMost: AtMost,
): Promise<number> {
  if (!filter.riskLevel)
    return ctx.db.establishment.count({ where: { AND: whereOf(ctx, filter) }, ...atMost });
  const { take = Number.POSITIVE_INFINITY } = atMost;
  let counted = 0;
  for await (const batch of judged(ctx, filter, undefined, judgedAtATime)) {
    counted += batch.length;
    if (counted >= take) return take;
  }
  return counted;
}

/** What a filter leaves after a position, so many read at a time, with its risk; by risk those of the level. */
async function* judged(
  ctx: UserContext,
  filter: EstablishmentFilter,
  after: Position | undefined,
  take: number,
): AsyncGenerator<EstablishmentSummary[]> {
  const where = whereOf(ctx, filter);
  const today = todayIn(ctx.clock);
  let position = after;
  for (;;) {
    const rows = await ctx.db.establishment.findMany({
      where: { AND: [...where, rowsAfter('updatedAt', position)] },
      include: establishmentSummaryParts,
      orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
      take,
    });
    yield rows
      .map((row) => asEstablishment(row, today))
      .filter(({ risk }) => !filter.riskLevel || risk?.level === filter.riskLevel);
    const last = rows.at(-1);
    if (!last || rows.length < take) return;
    position = { at: last.updatedAt, id: last.id };
  }
}

function whereOf(ctx: UserContext, filter: EstablishmentFilter): Prisma.EstablishmentWhereInput[] {
  const { q, organisationId, municipalityId, riskLevel, closingReason, archived = false } = filter;
  const state = riskLevel ? 'open' : filter.state;
  return [
    { archivedAt: archived ? { not: null } : null },
    ofSeenOrganisation(ctx.actor),
    organisationId ? { organisationId } : {},
    municipalityId ? { municipalityId } : {},
    state ? { closedOn: state === 'open' ? null : { not: null } } : {},
    ...(riskLevel && filter.state === 'closed' ? [{ id: { in: [] } }] : []),
    onDays('openedOn', filter.openedFrom, filter.openedUntil),
    onDays('closedOn', filter.closedFrom, filter.closedUntil),
    closingReason ? { closingReason } : {},
    ...wordsOf(filter.plot).map(onPlot),
    ...wordsOf(q).map(matching),
  ];
}

/** A day within these two, both included. */
function onDays(field: 'openedOn' | 'closedOn', from: Date | undefined, until: Date | undefined) {
  return from || until ? { [field]: { ...(from && { gte: from }), ...(until && { lte: until }) } } : {};
}

/** Its own words for where it stands, or the plot and park of Kavel's that it stands on. */
function onPlot(word: string): Prisma.EstablishmentWhereInput {
  const text = containing(word);
  return { OR: [{ plot: text }, { standsOn: { OR: [{ name: text }, { park: { name: text } }] } }] };
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
