import { leadsSeenBy, sees } from '../access/index.ts';
import type {
  Activity,
  Appointment,
  Cluster,
  InvestmentBand,
  Locale,
  Sector,
  Tenure,
  TimeFrame,
} from '../code-lists/index.ts';
import { contactReference } from '../contacts/index.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { notFound } from '../errors.ts';
import { placeName } from '../names/index.ts';
import { defined } from '../objects.ts';
import { ifSeen, organisationReference, sightedOrganisation } from '../organisations/index.ts';
import { partnerOfficeReference } from '../partner-offices/index.ts';
import {
  creditParties,
  type LeadArrival,
  type LeadCause,
  type LeadDriver,
  type LeadKind,
  type LeadSource,
  type LeadStage,
  type LeadStatus,
  type Likelihood,
  type SiteNeed,
  type StatusReason,
  type StrategicFit,
  type UnsaidField,
  type VifoState,
} from './lead.codes.ts';
import type { Credit } from './lead.rules.ts';
import type { Missing } from './missing.rules.ts';
import { type JobsCompared, jobsComparedOf } from './promised-jobs.queries.ts';
import { nextStageOf } from './staged-lead.ts';

const summaryParts = {
  organisation: organisationReference,
  municipality: { select: { id: true, slug: true, name: true } },
  owner: { select: { id: true, name: true } },
} as const satisfies Prisma.LeadInclude;

const person = { select: { id: true, name: true } } as const;

const files = {
  select: { id: true, name: true, mediaType: true, size: true, isEvidence: true },
  where: { archivedAt: null },
  orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }],
} as const satisfies Prisma.Lead$filesArgs;

const namedPlace = {
  select: { ...person.select, street: true, city: true, municipality: { select: { name: true } } },
} as const;

const parts = {
  ...summaryParts,
  contact: { select: { ...contactReference.select, organisation: sightedOrganisation } },
  referredBy: {
    select: {
      ...partnerOfficeReference.select,
      organisation: { select: { ...organisationReference.select, ...sightedOrganisation.select } },
    },
  },
  files,
  assessor: person,
  landingProposedBy: person,
  landingVerifiedBy: person,
  readers: { select: { user: person }, orderBy: { user: { name: 'asc' } } },
  credits: { select: { party: true, sharePercent: true } },
  establishment: namedPlace,
  inquiry: {
    select: {
      id: true,
      reference: true,
      locale: true,
      receivedAt: true,
      municipalityId: true,
      answers: true,
      files,
    },
  },
} as const satisfies Prisma.LeadInclude;

interface Codes {
  kind: LeadKind;
  stage: LeadStage;
  status: LeadStatus;
  sector: Sector | null;
  clusters: Cluster[];
  activities: Activity[];
  tenures: Tenure[];
  investmentBand: InvestmentBand | null;
  timeFrame: TimeFrame | null;
  source: LeadSource | null;
  cause: LeadCause | null;
  strategicFit: StrategicFit | null;
  firstArrival: LeadArrival | null;
  siteNeed: SiteNeed | null;
  drivers: LeadDriver[];
  likelihood: Likelihood | null;
  notSaid: UnsaidField[];
  vifo: VifoState | null;
  statusReason: StatusReason | null;
}
type Row = Prisma.LeadGetPayload<{ include: typeof parts }>;

/** With its organisation, contact, owner and files, and what it came from where the reader sees that. */
export type Lead = Omit<
  Row,
  keyof Codes | 'contact' | 'inquiry' | 'referredBy' | 'readers' | 'credits' | 'establishment'
> &
  Codes & {
    /** To whom a confidential lead exists besides its account manager and assessor. */
    readers: { id: string; name: string }[];
    credits: Credit[];
    establishment: { id: string; name: string } | null;
    /** The stage that comes next and what it lacks for it; null after the last. */
    next: { stage: LeadStage; missing: Missing[] } | null;
    /** Of a case that landed: promised jobs against headcounts, a year each. */
    jobsCompared: JobsCompared[];
    contact: (Omit<NonNullable<Row['contact']>, 'language' | 'organisation'> & { language: Locale }) | null;
    /** Null also where the reader does not see whose office it is. */
    referredBy: NonNullable<Row['referredBy']> | null;
    inquiry: LeadInquiry | null;
  };

/** What a lead came from, with the appointment that the company wished for, as it typed it in its own time zone. */
export interface LeadInquiry {
  id: string;
  reference: string;
  locale: Locale;
  receivedAt: Date;
  appointment: {
    appointment?: Appointment;
    appointmentMoment1?: string;
    appointmentMoment2?: string;
    appointmentTimeZone?: string;
  };
}

/** One lead that this colleague may see; not-found otherwise. */
export async function getLead(ctx: UserContext, id: string): Promise<Lead> {
  const row = await ctx.db.lead.findFirst({ where: { id, ...leadsSeenBy(ctx.actor) }, include: parts });
  if (!row) throw notFound('lead');
  const inquiry = row.inquiry && sees(ctx.actor, row.inquiry.municipalityId) ? row.inquiry : null;
  // What came with the inquiry hangs on both once it is accepted.
  const others = (inquiry?.files ?? []).filter(
    ({ id: fileId }) => !row.files.some((file) => file.id === fileId),
  );
  const lead = {
    ...row,
    // The person may have moved since to an organisation that this reader does not see.
    contact: ifSeen(ctx.actor, row.contact),
    referredBy: ifSeen(ctx.actor, row.referredBy),
    inquiry: inquiry && inquiryOf(inquiry),
    files: [...others, ...row.files],
    readers: row.readers.map(({ user }) => user),
    credits: creditParties.flatMap((party) => row.credits.filter((credit) => credit.party === party)),
    establishment: row.establishment && { id: row.establishment.id, name: placeName(row.establishment) },
  } as Omit<Lead, 'next' | 'jobsCompared'>;
  const [next, jobsCompared] = [await nextStageOf(ctx, lead), await jobsComparedOf(ctx, lead)];
  return { ...lead, next, jobsCompared };
}

function inquiryOf({ id, reference, locale, receivedAt, answers }: NonNullable<Row['inquiry']>): LeadInquiry {
  const { appointment, appointmentMoment1, appointmentMoment2, appointmentTimeZone } = answers as Record<
    string,
    string
  >;
  return {
    id,
    reference,
    locale: locale as Locale,
    receivedAt,
    appointment: defined({
      appointment: appointment as Appointment,
      appointmentMoment1,
      appointmentMoment2,
      appointmentTimeZone,
    }),
  };
}
