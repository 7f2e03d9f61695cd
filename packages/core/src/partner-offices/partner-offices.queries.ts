import { leadsSeenBy } from '../access/index.ts';
import type { Country } from '../code-lists/index.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { notFound } from '../errors.ts';
import type { LeadKind, LeadStage, LeadStatus } from '../leads/index.ts';
import { ofSeenOrganisation, organisationReference } from '../organisations/index.ts';
import {
  type Page,
  type PageRequest,
  pageOf,
  pageSize,
  readCursor,
  rowsAfter,
  withCount,
} from '../pages/index.ts';

/** What another record shows of an office. */
export const partnerOfficeReference = {
  select: { id: true, city: true, country: true, closedOn: true, organisation: organisationReference },
} as const satisfies { select: Prisma.PartnerOfficeSelect };

type PartnerOfficeReference = Prisma.PartnerOfficeGetPayload<typeof partnerOfficeReference>;

const parts = { organisation: organisationReference } as const satisfies Prisma.PartnerOfficeInclude;
type Row = Prisma.PartnerOfficeGetPayload<{ include: typeof parts }>;

interface Referred {
  id: string;
  title: string;
  kind: LeadKind;
  stage: LeadStage;
  status: LeadStatus;
}

/** How many leads an office referred, as far as the reader sees them. */
interface LeadCounts {
  open: number;
  total: number;
}

export type PartnerOfficeSummary = Omit<Row, 'country'> & { country: Country; referredCount: LeadCounts };
/** With the leads that it referred and that the reader sees, the latest edited first. */
export type PartnerOffice = PartnerOfficeSummary & { referred: Referred[] };

/** How many referred leads the page of one office shows; the count has them all. */
const mostReferred = 100;

export interface PartnerOfficeFilter extends PageRequest {
  organisationId?: string | undefined;
  country?: string | undefined;
}

/** The offices that are not archived, of organisations that this colleague sees, the latest edited first. */
export function findPartnerOffices(
  ctx: UserContext,
  filter: PartnerOfficeFilter,
): Promise<Page<PartnerOfficeSummary>> {
  const { organisationId, country } = filter;
  const where: Prisma.PartnerOfficeWhereInput[] = [
    { archivedAt: null },
    ofSeenOrganisation(ctx.actor),
    organisationId ? { organisationId } : {},
    country ? { country } : {},
  ];
  return withCount(filter.count, readPage(ctx, filter, where), (atMost) =>
    ctx.db.partnerOffice.count({ where: { AND: where }, ...atMost }),
  );
}

async function readPage(ctx: UserContext, page: PageRequest, where: Prisma.PartnerOfficeWhereInput[]) {
  const { limit = pageSize, cursor } = page;
  const rows = await ctx.db.partnerOffice.findMany({
    where: { AND: [...where, rowsAfter('updatedAt', readCursor(cursor))] },
    include: parts,
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  return pageOf(await withCounts(ctx, rows), limit, (row) => row.updatedAt);
}

/** Every office that can still refer a lead, of organisations that this colleague sees, by name of the organisation. */
export function findOpenOffices({ db, actor }: UserContext): Promise<PartnerOfficeReference[]> {
  return db.partnerOffice.findMany({
    where: { AND: [{ archivedAt: null, closedOn: null }, ofSeenOrganisation(actor)] },
    orderBy: [{ organisation: { name: 'asc' } }, { city: 'asc' }, { id: 'asc' }],
    ...partnerOfficeReference,
  });
}

/** One office of an organisation that this colleague sees, with what it referred; not-found otherwise. */
export async function getPartnerOffice(ctx: UserContext, id: string): Promise<PartnerOffice> {
  const where = { AND: [{ id }, ofSeenOrganisation(ctx.actor)] };
  const row = await ctx.db.partnerOffice.findFirst({ where, include: parts });
  if (!row) throw notFound('partner office');
  const [office] = await withCounts(ctx, [row]);
  const referred = await ctx.db.lead.findMany({
    where: { referredById: id, archivedAt: null, ...leadsSeenBy(ctx.actor) },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, title: true, kind: true, stage: true, status: true },
    take: mostReferred,
  });
  return { ...office, referred } as PartnerOffice;
}

async function withCounts(ctx: UserContext, rows: readonly Row[]): Promise<PartnerOfficeSummary[]> {
  const groups = await ctx.db.lead.groupBy({
    by: ['referredById', 'status'],
    where: { referredById: { in: rows.map(({ id }) => id) }, archivedAt: null, ...leadsSeenBy(ctx.actor) },
    _count: true,
  });
  return rows.map((row) => {
    const own = groups.filter(({ referredById }) => referredById === row.id);
    const sum = (counted: typeof own) => counted.reduce((all, { _count }) => all + _count, 0);
    const open = sum(own.filter(({ status }) => status === 'open'));
    return { ...row, referredCount: { open, total: sum(own) } } as PartnerOfficeSummary;
  });
}
