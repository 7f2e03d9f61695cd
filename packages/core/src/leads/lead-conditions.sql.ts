import { leadSeenSql, type UserActor } from '../access/index.ts';
import type { Activity, Cluster, Sector } from '../code-lists/index.ts';
import { Prisma } from '../db.ts';
import { foundSql, type Sought, soughtSql } from '../search/index.ts';
import { deskTimeZone } from '../time-zones/index.ts';
import type {
  CreditParty,
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

/** What a list of leads is narrowed by. Days are midnight UTC of a day, by the desk's clock; both ends are in it. */
export interface LeadConditions {
  /** Parts of the title, of the organisation's name or of the contact's. */
  q?: string | undefined;
  organisationId?: string | undefined;
  contactId?: string | undefined;
  /** Of a user; `me` is whoever reads, `none` nobody. */
  ownerId?: string | undefined;
  /** The same. */
  assessorId?: string | undefined;
  municipalityId?: string | undefined;
  /** The partner's office that brought the case. */
  referredById?: string | undefined;
  kind?: LeadKind | undefined;
  stage?: LeadStage | undefined;
  status?: LeadStatus | undefined;
  sector?: Sector | undefined;
  cluster?: Cluster | undefined;
  activity?: Activity | undefined;
  source?: LeadSource | undefined;
  cause?: LeadCause | undefined;
  strategicFit?: StrategicFit | undefined;
  firstArrival?: LeadArrival | undefined;
  /** ISO 3166-1. */
  originCountry?: string | undefined;
  likelihood?: Likelihood | undefined;
  /** One that has part in bringing the case. */
  creditParty?: CreditParty | undefined;
  vifo?: VifoState | undefined;
  confidential?: boolean | undefined;
  /** Nothing happened for so many days, counted back from this moment. */
  quietDays?: number | undefined;
  /** Nothing happened from this day on. */
  quietSince?: Date | undefined;
  /** The day to look at it again is there; false: there is none, or it is to come. */
  lookAgainDue?: boolean | undefined;
  /** Jobs within three years. */
  jobsFrom?: number | undefined;
  jobsTo?: number | undefined;
  capexEurFrom?: number | undefined;
  capexEurTo?: number | undefined;
  createdFrom?: Date | undefined;
  createdUntil?: Date | undefined;
  updatedFrom?: Date | undefined;
  updatedUntil?: Date | undefined;
}

/** The moment from which days are counted back; the machine's where none is given. */
type Now = Temporal.Instant | undefined;

/**
 * Which leads a colleague's list has under these conditions, as SQL on leads that stand in the statement as `l`: not
 * archived, seen by him. What is not known is in no range.
 */
export function leadConditionsSql(
  actor: UserActor,
  filter: LeadConditions,
  sought: Sought | null = null,
  now?: Now,
): Prisma.Sql {
  const search = sought
    ? [soughtSql(sought, 'l', 'updated_at')]
    : filter.q?.trim()
      ? [foundSql(filter.q, 'l')]
      : [];
  const given = [...exactly(filter), ...people(actor, filter), ...ranges(filter), ...ofTime(filter, now)];
  const conditions = given.filter((condition) => condition instanceof Prisma.Sql);
  return Prisma.join(
    [Prisma.sql`l.archived_at is null`, leadSeenSql(actor), ...conditions, ...search],
    ' and ',
  );
}

type Maybe = Prisma.Sql | false | undefined | '';

function exactly(filter: LeadConditions): Maybe[] {
  const { organisationId, contactId, municipalityId, referredById, kind, stage, status } = filter;
  const { sector, source, cause, strategicFit, firstArrival, originCountry, likelihood, vifo } = filter;
  const { cluster, activity, creditParty, confidential } = filter;
  return [
    organisationId && Prisma.sql`l.organisation_id = ${organisationId}::uuid`,
    contactId && Prisma.sql`l.contact_id = ${contactId}::uuid`,
    municipalityId && Prisma.sql`l.municipality_id = ${municipalityId}::uuid`,
    referredById && Prisma.sql`l.referred_by_id = ${referredById}::uuid`,
    kind && Prisma.sql`l.kind = ${kind}`,
    stage && Prisma.sql`l.stage = ${stage}`,
    status && Prisma.sql`l.status = ${status}`,
    sector && Prisma.sql`l.sector = ${sector}`,
    source && Prisma.sql`l.source = ${source}`,
    cause && Prisma.sql`l.cause = ${cause}`,
    strategicFit && Prisma.sql`l.strategic_fit = ${strategicFit}`,
    firstArrival && Prisma.sql`l.first_arrival = ${firstArrival}`,
    originCountry && Prisma.sql`l.origin_country = ${originCountry}`,
    likelihood && Prisma.sql`l.likelihood = ${likelihood}`,
    vifo && Prisma.sql`l.vifo = ${vifo}`,
    cluster && Prisma.sql`${cluster} = any(l.clusters)`,
    activity && Prisma.sql`${activity} = any(l.activities)`,
    creditParty &&
      Prisma.sql`exists (select from lead_credit c where c.lead_id = l.id and c.party = ${creditParty})`,
    confidential !== undefined && Prisma.sql`l.confidential = ${confidential}`,
  ];
}

function people(actor: UserActor, { ownerId, assessorId }: LeadConditions): Maybe[] {
  return [
    ownerId && isPerson(actor, 'owner_id', ownerId),
    assessorId && isPerson(actor, 'assessor_id', assessorId),
  ];
}

function isPerson(actor: UserActor, column: 'owner_id' | 'assessor_id', who: string): Prisma.Sql {
  const person = Prisma.raw(`l.${column}`);
  return who === 'none'
    ? Prisma.sql`${person} is null`
    : Prisma.sql`${person} = ${who === 'me' ? actor.id : who}`;
}

function ranges({ jobsFrom, jobsTo, capexEurFrom, capexEurTo }: LeadConditions): Maybe[] {
  return [
    jobsFrom !== undefined && Prisma.sql`l.jobs_within_three_years >= ${jobsFrom}`,
    jobsTo !== undefined && Prisma.sql`l.jobs_within_three_years <= ${jobsTo}`,
    capexEurFrom !== undefined && Prisma.sql`l.capex_eur >= ${capexEurFrom}`,
    capexEurTo !== undefined && Prisma.sql`l.capex_eur <= ${capexEurTo}`,
  ];
}

function ofTime(filter: LeadConditions, now: Now): Maybe[] {
  const { createdFrom, createdUntil, updatedFrom, updatedUntil } = filter;
  const { quietDays, quietSince, lookAgainDue } = filter;
  const at = () => now ?? Temporal.Now.instant();
  const due = () =>
    Prisma.sql`l.look_again_on <= ${at().toZonedDateTimeISO(deskTimeZone).toPlainDate().toString()}::date`;
  return [
    createdFrom && Prisma.sql`l.created_at >= ${startOf(createdFrom)}::timestamptz`,
    createdUntil && Prisma.sql`l.created_at < ${startOf(createdUntil, 1)}::timestamptz`,
    updatedFrom && Prisma.sql`l.updated_at >= ${startOf(updatedFrom)}::timestamptz`,
    updatedUntil && Prisma.sql`l.updated_at < ${startOf(updatedUntil, 1)}::timestamptz`,
    quietSince && Prisma.sql`l.last_activity_at < ${startOf(quietSince)}::timestamptz`,
    quietDays !== undefined &&
      Prisma.sql`l.last_activity_at < ${at()
        .subtract({ hours: 24 * quietDays })
        .toString()}::timestamptz`,
    lookAgainDue !== undefined && (lookAgainDue ? due() : Prisma.sql`(${due()}) is not true`),
  ];
}

/** The moment at which a day begins by the desk's clock, or so many days later. */
function startOf(day: Date, later = 0): string {
  const date = Temporal.PlainDate.from(day.toISOString().slice(0, 10)).add({ days: later });
  return date.toZonedDateTime(deskTimeZone).toInstant().toString();
}
