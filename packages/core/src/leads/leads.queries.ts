import { seenBy, sees } from '../access/index.ts';
import type { Activity, Cluster, InvestmentBand, Locale, Sector, TimeFrame } from '../code-lists/index.ts';
import { contactReference } from '../contacts/index.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { notFound } from '../errors.ts';
import { organisationReference } from '../organisations/index.ts';
import type { LeadKind, LeadStage, LeadStatus } from './lead.codes.ts';

export const leadSummaryParts = {
  organisation: organisationReference,
  municipality: { select: { id: true, slug: true, name: true } },
  owner: { select: { id: true, name: true } },
} as const satisfies Prisma.LeadInclude;

const files = {
  select: { id: true, name: true, mediaType: true, size: true },
  orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }],
} as const satisfies Prisma.Lead$filesArgs;

const parts = {
  ...leadSummaryParts,
  contact: contactReference,
  files,
  inquiry: {
    select: { id: true, reference: true, locale: true, receivedAt: true, municipalityId: true, files },
  },
} as const satisfies Prisma.LeadInclude;

interface Codes {
  kind: LeadKind;
  stage: LeadStage;
  status: LeadStatus;
  sector: Sector | null;
  clusters: Cluster[];
  activities: Activity[];
  investmentBand: InvestmentBand | null;
  timeFrame: TimeFrame | null;
}
type SummaryRow = Prisma.LeadGetPayload<{ include: typeof leadSummaryParts }>;
type Row = Prisma.LeadGetPayload<{ include: typeof parts }>;

export type LeadSummary = Omit<SummaryRow, keyof Codes> & Codes;
/** With its organisation, contact, owner and files, and what it came from where the reader sees that. */
export type Lead = Omit<Row, keyof Codes | 'contact' | 'inquiry'> &
  Codes & {
    contact: (Omit<NonNullable<Row['contact']>, 'language'> & { language: Locale }) | null;
    inquiry: { id: string; reference: string; locale: Locale; receivedAt: Date } | null;
  };

/** A row as the domain knows it: only createLead and updateLead write the coded columns. */
export function asLeadSummary(row: SummaryRow): LeadSummary {
  return row as LeadSummary;
}

/** One lead that this colleague may see; not-found otherwise. */
export async function getLead(ctx: UserContext, id: string): Promise<Lead> {
  const row = await ctx.db.lead.findFirst({ where: { id, ...seenBy(ctx.actor) }, include: parts });
  if (!row) throw notFound('lead');
  const inquiry = row.inquiry && sees(ctx.actor, row.inquiry.municipalityId) ? row.inquiry : null;
  // What came with the inquiry hangs on both once it is accepted.
  const others = (inquiry?.files ?? []).filter(
    ({ id: fileId }) => !row.files.some((file) => file.id === fileId),
  );
  return { ...row, inquiry, files: [...others, ...row.files] } as Lead;
}
