import type { UserContext } from '../context.ts';
import {
  type Count,
  type Counting,
  countOf,
  type Page,
  type PageRequest,
  pageOf,
  pageSize,
  readCursor,
} from '../pages/index.ts';
import { readFound } from '../search/index.ts';
import type { LeadKind, LeadStage, LeadStatus } from './lead.codes.ts';
import { type LeadConditions, leadCountSql, leadListSql } from './lead-list.sql.ts';

export interface LeadFilter extends PageRequest, LeadConditions {
  /** Also how many there are. */
  count?: Counting | undefined;
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
  nextStep: string | null;
  nextStepOn: Date | null;
  lastActivityAt: Date;
  updatedAt: Date;
  version: number;
}

/** The leads that this colleague may see and that are not archived, the latest edited first, a page at a time. */
export async function findLeads(ctx: UserContext, filter: LeadFilter): Promise<Page<LeadSummary>> {
  const { limit = pageSize, cursor, count: counting } = filter;
  const after = readCursor(cursor);
  const [rows, count] = await Promise.all([
    readFound(ctx.db, ['lead', 'updated_at'], filter.q, { before: after?.at, wanted: limit + 1 }, (sought) =>
      ctx.db.$queryRaw<Row[]>(leadListSql(ctx.actor, filter, after, limit + 1, sought)),
    ),
    counting && leadCount(ctx, filter, counting),
  ]);
  const page = pageOf(rows.map(summaryOf), limit, (row) => row.updatedAt);
  return count ? { ...page, count } : page;
}

async function leadCount(ctx: UserContext, filter: LeadFilter, counting: Counting): Promise<Count> {
  const [row] = await ctx.db.$queryRaw<{ count: number }[]>(leadCountSql(ctx.actor, filter, counting));
  return countOf(row?.count ?? 0, counting);
}

/** A row of leadListSql. */
interface Row extends Omit<LeadSummary, 'organisation' | 'municipality' | 'owner'> {
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
}

function summaryOf(row: Row): LeadSummary {
  const { organisationId, organisationName, nameLanguage, latinName, country } = row;
  const { municipalityId, municipalitySlug, municipalityName, ownerId, ownerName, ...lead } = row;
  return {
    ...lead,
    organisation: { id: organisationId, name: organisationName, nameLanguage, latinName, country },
    municipality: municipalityId
      ? { id: municipalityId, slug: municipalitySlug, name: municipalityName }
      : null,
    owner: ownerId ? { id: ownerId, name: ownerName } : null,
  };
}
