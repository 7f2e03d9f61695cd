import { leadsSeenBy, sees } from '../access/index.ts';
import { minutesSpentOn } from '../activities/index.ts';
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
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { notFound } from '../errors.ts';
import { placeName } from '../names/index.ts';
import { defined } from '../objects.ts';
import { ifSeen } from '../organisations/index.ts';
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
import { type LinkedRecords, readLinkedRecords } from './linked-records.queries.ts';
import type { Missing } from './missing.rules.ts';
import { type JobsCompared, jobsComparedOf } from './promised-jobs.queries.ts';
import { nextStageOf, readAskedToday, stagedLead } from './staged-lead.ts';

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
type Row = Prisma.LeadGetPayload<object> & LinkedRecords;

/** With its organisation, contact, owner and files, and what it came from where the reader sees that. */
export type Lead = Omit<
  Row,
  keyof Codes | 'contact' | 'inquiry' | 'referredBy' | 'credits' | 'establishment'
> &
  Codes & {
    credits: Credit[];
    establishment: { id: string; name: string } | null;
    /** The stage that comes next and what it lacks for it; null after the last. */
    next: { stage: LeadStage; missing: Missing[] } | null;
    /** Of a case that landed: promised jobs against headcounts, a year each. */
    jobsCompared: JobsCompared[];
    /** Time that colleagues spent on it, in minutes: that of its activities. */
    minutesSpent: number;
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
  const found = await ctx.db.lead.findFirst({ where: { id, ...leadsSeenBy(ctx.actor) } });
  if (!found) throw notFound('lead');
  const row = { ...found, ...(await readLinkedRecords(ctx.db, id)) };
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
    credits: creditParties.flatMap((party) => row.credits.filter((credit) => credit.party === party)),
    establishment: row.establishment && { id: row.establishment.id, name: placeName(row.establishment) },
  } as Omit<Lead, 'next' | 'jobsCompared' | 'minutesSpent'>;
  const next = nextStageOf(await readAskedToday(ctx), { ...stagedLead(lead), stage: lead.stage });
  const jobsCompared = await jobsComparedOf(ctx, lead);
  return { ...lead, next, jobsCompared, minutesSpent: await minutesSpentOn(ctx, id) };
}

function inquiryOf({ id, reference, locale, receivedAt, answers }: NonNullable<Row['inquiry']>): LeadInquiry {
  const { appointment, appointmentMoment1, appointmentMoment2, appointmentTimeZone } = answers;
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
