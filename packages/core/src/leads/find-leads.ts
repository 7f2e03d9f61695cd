import type { Cluster, Sector } from '../code-lists/index.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import {
  type Count,
  type Counting,
  countOf,
  type Page,
  type PageRequest,
  pageOf,
  pageSize,
  readCursor,
  refuseSortedCursor,
} from '../pages/index.ts';
import { readFound } from '../search/index.ts';
import type {
  LeadArrival,
  LeadCause,
  LeadKind,
  LeadSource,
  LeadStage,
  LeadStatus,
  Likelihood,
  StrategicFit,
  VifoState,
} from './lead.codes.ts';
import type { LeadConditions } from './lead-conditions.sql.ts';
import { type LeadSort, type SortDirection, usualDirections } from './lead-list.codes.ts';
import { leadCountSql, leadListSql } from './lead-list.sql.ts';
import { sortedLeads } from './sorted-leads.ts';

export interface LeadFilter extends PageRequest, LeadConditions {
  /** Also how many there are. */
  count?: Counting | undefined;
  /** By what the list runs; the last edited first where nobody says. */
  sort?: LeadSort | undefined;
  direction?: SortDirection | undefined;
}

/** What a list shows of a lead. */
export interface LeadSummary {
  id: string;
  title: string;
  kind: LeadKind;
  stage: LeadStage;
  status: LeadStatus;
  organisation: {
    id: string;
    name: string;
    nameLanguage: string | null;
    latinName: string | null;
    country: string;
  };
  municipality: { id: string; slug: string; name: string } | null;
  owner: { id: string; name: string } | null;
  assessor: { id: string; name: string } | null;
  nextStep: string | null;
  nextStepOn: Date | null;
  sector: Sector | null;
  clusters: Cluster[];
  source: LeadSource | null;
  cause: LeadCause | null;
  strategicFit: StrategicFit | null;
  firstArrival: LeadArrival | null;
  originCountry: string | null;
  likelihood: Likelihood | null;
  vifo: VifoState | null;
  confidential: boolean;
  jobsWithinThreeYears: number | null;
  capexEur: Prisma.Decimal | null;
  lookAgainOn: Date | null;
  stageSince: Date | null;
  lastActivityAt: Date;
  createdAt: Date;
  updatedAt: Date;
  version: number;
}

/**
 * The leads that this colleague may see and that are not archived, a page at a time: the latest edited first, or in
 * the order that is asked for. A cursor goes on in its own order alone.
 */
export async function findLeads(ctx: UserContext, filter: LeadFilter): Promise<Page<LeadSummary>> {
  const { count: counting } = filter;
  const [page, count] = await Promise.all([
    readPage(ctx, filter),
    counting && leadCount(ctx, filter, counting),
  ]);
  return count ? { ...page, count } : page;
}

/** How many leads this colleague's list has under a filter. */
export async function leadCount(
  ctx: UserContext,
  filter: LeadConditions,
  counting: Counting,
): Promise<Count> {
  const sql = leadCountSql(ctx.actor, filter, counting, ctx.clock.now());
  const [row] = await ctx.db.$queryRaw<{ count: number }[]>(sql);
  return countOf(row?.count ?? 0, counting);
}

async function readPage(ctx: UserContext, filter: LeadFilter): Promise<Page<LeadSummary>> {
  const { limit = pageSize, cursor, sort = 'updatedAt', direction = usualDirections[sort] } = filter;
  if (sort !== 'updatedAt' || direction !== 'desc') {
    const { rows, nextCursor } = await sortedLeads<Row>(ctx, filter, { sort, direction, limit, cursor });
    return { items: rows.map(summaryOf), nextCursor };
  }
  refuseSortedCursor(cursor, 'updatedAt desc');
  const after = readCursor(cursor);
  const rows = await readFound(
    ctx.db,
    ['lead', 'updated_at'],
    filter.q,
    { before: after?.at, wanted: limit + 1 },
    (sought) =>
      ctx.db.$queryRaw<Row[]>(leadListSql(ctx.actor, filter, after, limit + 1, sought, ctx.clock.now())),
  );
  return pageOf(rows.map(summaryOf), limit, (row) => row.updatedAt);
}

/** A row of leadListSql. */
interface Row extends Omit<LeadSummary, 'organisation' | 'municipality' | 'owner' | 'assessor'> {
  organisationId: string;
  organisationName: string;
  nameLanguage: string | null;
  latinName: string | null;
  country: string;
  municipalityId: string | null;
  municipalitySlug: string;
  municipalityName: string;
  ownerId: string | null;
  ownerName: string;
  assessorId: string | null;
  assessorName: string;
}

function summaryOf(row: Row): LeadSummary {
  const { organisationId, organisationName, nameLanguage, latinName, country } = row;
  const { municipalityId, municipalitySlug, municipalityName, ownerId, ownerName, ...others } = row;
  const { assessorId, assessorName, ...lead } = others;
  return {
    ...lead,
    organisation: { id: organisationId, name: organisationName, nameLanguage, latinName, country },
    municipality: municipalityId
      ? { id: municipalityId, slug: municipalitySlug, name: municipalityName }
      : null,
    owner: ownerId ? { id: ownerId, name: ownerName } : null,
    assessor: assessorId ? { id: assessorId, name: assessorName } : null,
  };
}
