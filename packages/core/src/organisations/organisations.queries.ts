import { seenBy } from '../access/index.ts';
import type { Cluster, Country, Locale, Sector } from '../code-lists/index.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { notFound } from '../errors.ts';
import type { IdentifierScheme } from '../identifiers/index.ts';
import type { OrganisationKind } from './organisation.codes.ts';

/** What another record shows of an organisation. */
export const organisationReference = {
  select: { id: true, name: true, nameLanguage: true, latinName: true, country: true },
} as const satisfies { select: Prisma.OrganisationSelect };

const summaryParts = {
  municipality: { select: { id: true, slug: true, name: true } },
  accountManager: { select: { id: true, name: true } },
} as const satisfies Prisma.OrganisationInclude;

/** How many contacts the page of one organisation shows; the list of contacts has them all. */
const mostContacts = 100;

const parts = {
  ...summaryParts,
  contacts: {
    where: { archivedAt: null },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: mostContacts,
    select: {
      id: true,
      name: true,
      nameReading: true,
      jobTitle: true,
      email: true,
      telephone: true,
      language: true,
      timeZone: true,
    },
  },
} as const satisfies Prisma.OrganisationInclude;

interface LeadCounts {
  open: number;
  total: number;
}

type Coded<Row> = Omit<Row, 'kinds' | 'country' | 'sector' | 'clusters' | 'identifierScheme'> & {
  kinds: OrganisationKind[];
  country: Country;
  sector: Sector | null;
  clusters: Cluster[];
  identifierScheme: IdentifierScheme | null;
  /** Of the leads that the reader may see. */
  leads: LeadCounts;
};
type SummaryRow = Prisma.OrganisationGetPayload<{ include: typeof summaryParts }>;
type Row = Prisma.OrganisationGetPayload<{ include: typeof parts }>;
type ContactRow = Omit<Row['contacts'][number], 'language'> & { language: Locale };

export type OrganisationSummary = Coded<SummaryRow>;
export type Organisation = Coded<Omit<Row, 'contacts'>> & { contacts: ContactRow[] };

/** Organisations of a filter with the leads that this actor sees counted, the latest edited first. */
export async function readOrganisations(
  ctx: UserContext,
  query: Pick<Prisma.OrganisationFindManyArgs, 'where' | 'take'>,
): Promise<OrganisationSummary[]> {
  const rows = await ctx.db.organisation.findMany({
    ...query,
    include: summaryParts,
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
  });
  const counts = await countLeads(
    ctx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({ ...row, leads: countsOf(counts, row.id) }) as OrganisationSummary);
}

/** One organisation with its contacts; not-found when there is none of this id. Everybody sees all organisations. */
export async function getOrganisation(ctx: UserContext, id: string): Promise<Organisation> {
  const row = await ctx.db.organisation.findUnique({ where: { id }, include: parts });
  if (!row) throw notFound('organisation');
  const counts = await countLeads(ctx, [id]);
  // The coded columns are text; only createOrganisation and updateOrganisation write them, from the lists.
  return { ...row, leads: countsOf(counts, id) } as Organisation;
}

async function countLeads(ctx: UserContext, organisationIds: string[]): Promise<Map<string, LeadCounts>> {
  const groups = await ctx.db.lead.groupBy({
    by: ['organisationId', 'status'],
    where: { organisationId: { in: organisationIds }, archivedAt: null, ...seenBy(ctx.actor) },
    _count: true,
  });
  const counts = new Map<string, LeadCounts>();
  for (const { organisationId, status, _count } of groups) {
    const { open, total } = countsOf(counts, organisationId);
    counts.set(organisationId, { open: open + (status === 'open' ? _count : 0), total: total + _count });
  }
  return counts;
}

function countsOf(counts: Map<string, LeadCounts>, id: string): LeadCounts {
  return counts.get(id) ?? { open: 0, total: 0 };
}
