import { leadsSeenBy } from '../access/index.ts';
import { asDay, asInstant } from '../clock.ts';
import type { Cluster, Country, Locale, Sector } from '../code-lists/index.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { notFound } from '../errors.ts';
import {
  type OrganisationKind,
  type SectorVersion,
  type Tier,
  visitCadenceMonths,
} from './organisation.codes.ts';
import type { Identifier } from './organisation-identifiers.rules.ts';
import type { OtherName } from './organisation-names.rules.ts';
import { findAncestry, type OrganisationReference } from './ownership.queries.ts';
import { isInvestor, mainParentOf, ultimateParentOf } from './ownership.rules.ts';
import { readSectorCode } from './sector-code.rules.ts';
import { organisationsSeenBy } from './seeing.ts';
import { nextVisitDueOn } from './visit-cadence.rules.ts';
import { lastVisitOn } from './visits.queries.ts';

const summaryParts = {
  municipality: { select: { id: true, slug: true, name: true } },
  accountManager: { select: { id: true, name: true } },
} as const satisfies Prisma.OrganisationInclude;

/** How many contacts the page of one organisation shows; the list of contacts has them all. */
const mostContacts = 100;

const parts = {
  ...summaryParts,
  names: { select: { name: true, kind: true, language: true }, orderBy: [{ place: 'asc' }, { id: 'asc' }] },
  identifiers: { select: { scheme: true, value: true }, orderBy: [{ place: 'asc' }, { id: 'asc' }] },
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

interface Codes {
  kinds: OrganisationKind[];
  country: Country;
  sector: Sector | null;
  sectorVersion: SectorVersion | null;
  clusters: Cluster[];
  tier: Tier | null;
}
type Coded<Row> = Omit<Row, keyof Codes> &
  Codes & {
    /** Of the leads that the reader may see. */
    leads: LeadCounts;
  };
type SummaryRow = Prisma.OrganisationGetPayload<{ include: typeof summaryParts }>;
type Row = Prisma.OrganisationGetPayload<{ include: typeof parts }>;
type ContactRow = Omit<Row['contacts'][number], 'language'> & { language: Locale };

export type OrganisationSummary = Coded<SummaryRow>;

/** One organisation with all that its page shows; what the reader does not see is left out of it. */
export type Organisation = Coded<Omit<Row, 'contacts' | 'names' | 'identifiers'>> & {
  contacts: ContactRow[];
  names: OtherName[];
  identifiers: Identifier[];
  /** To whom it belongs, the main parent first. */
  parents: { organisation: OrganisationReference; sharePercent: number | null }[];
  /** At the top of its group; null where it has no parent. */
  ultimateParent: OrganisationReference | null;
  isInvestor: boolean;
  /** The section's letter in the edition of the sector code. */
  sectorSection: string | null;
  visits: { lastOn: Date | null; dueOn: Date | null; cadenceMonths: number | null };
};

/** The organisations of these ids, in this order, with the leads that this actor sees counted. */
export async function readOrganisations(
  ctx: UserContext,
  ids: readonly string[],
): Promise<OrganisationSummary[]> {
  const [rows, counts] = await Promise.all([
    ctx.db.organisation.findMany({ where: { id: { in: [...ids] } }, include: summaryParts }),
    countLeads(ctx, ids),
  ]);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [{ ...row, leads: countsOf(counts, id) } as OrganisationSummary] : [];
  });
}

/** One organisation with its contacts; not-found when there is none of this id that this colleague sees. */
export async function getOrganisation(ctx: UserContext, id: string): Promise<Organisation> {
  const row = await ctx.db.organisation.findFirst({
    where: { AND: [{ id }, organisationsSeenBy(ctx.actor)] },
    include: parts,
  });
  if (!row) throw notFound('organisation');
  const counts = await countLeads(ctx, [id]);
  // The coded columns are text; only createOrganisation and updateOrganisation write them, from the lists.
  const coded = { ...row, leads: countsOf(counts, id) } as Coded<typeof row>;
  const { sectorCode, sectorVersion } = coded;
  const reading = sectorCode && sectorVersion ? readSectorCode(sectorCode, sectorVersion) : null;
  return {
    ...coded,
    ...(await familyOf(ctx, row)),
    sectorSection: reading?.section ?? null,
    visits: await visitsOf(ctx, coded),
  } as Organisation;
}

async function familyOf(ctx: UserContext, { id, kinds, country }: Row) {
  const { ownerships, parents } = await findAncestry(ctx, [id]);
  const main = mainParentOf(id, ownerships);
  const top = parents.get(ultimateParentOf(id, ownerships)) ?? null;
  const own = ownerships
    .filter(({ childId }) => childId === id)
    .sort((a, b) => Number(b.parentId === main) - Number(a.parentId === main));
  return {
    parents: own.map(({ parentId, sharePercent }) => ({ organisation: parents.get(parentId), sharePercent })),
    ultimateParent: top,
    isInvestor: isInvestor(kinds, top?.country ?? country),
  };
}

async function visitsOf(
  ctx: UserContext,
  { id, tier, createdAt }: { id: string; tier: Tier | null; createdAt: Date },
) {
  const last = await lastVisitOn(ctx, id);
  const knownSince = asInstant(createdAt).toZonedDateTimeISO('UTC').toPlainDate();
  const due = nextVisitDueOn(tier, last, knownSince);
  return {
    lastOn: last && asDay(last),
    dueOn: due && asDay(due),
    cadenceMonths: tier && visitCadenceMonths[tier],
  };
}

async function countLeads(
  ctx: UserContext,
  organisationIds: readonly string[],
): Promise<Map<string, LeadCounts>> {
  const groups = await ctx.db.lead.groupBy({
    by: ['organisationId', 'status'],
    where: { organisationId: { in: [...organisationIds] }, archivedAt: null, ...leadsSeenBy(ctx.actor) },
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
