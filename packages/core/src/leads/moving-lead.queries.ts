import { type LeadSight, leadSightSql, seesLead } from '../access/index.ts';
import type { UserContext } from '../context.ts';
import { keptPlan, Prisma } from '../db.ts';
import { notFound } from '../errors.ts';
import { columnOf } from '../insert-rows.ts';
import { type NotificationKind, type ToldUser, toldUsersSql } from '../notifications/index.ts';
import type { LeadKind, LeadStage, LeadStatus } from './lead.codes.ts';
import type { StagedLead } from './missing.rules.ts';
import { overridesOf, requirementOverridesSql } from './stage-requirements.queries.ts';
import type { RequirementOverride } from './stage-requirements.ts';

/** What a move and the requirements of the stages look at. */
const fields = [
  ...(['id', 'version', 'stage', 'status', 'stageSince', 'createdAt', 'archivedAt'] as const),
  ...(['landingProposedById', 'kind', 'sector', 'originCountry', 'source', 'siteNeed'] as const),
  ...(['floorAreaFromM2', 'floorAreaToM2', 'plotAreaFromM2', 'plotAreaToM2', 'establishmentId'] as const),
  ...(['drivers', 'considersOthers', 'competitorLocations'] as const),
  ...(['likelihood', 'likelihoodReason', 'jobsWithinThreeYears', 'jobsSafeguarded'] as const),
  ...(['capexAmount', 'wantsSubsidy', 'landedOn', 'landingProposedAt', 'contactId'] as const),
  ...(['clusters', 'activities', 'timeFrame', 'cause', 'strategicFit'] as const),
  ...(['firstArrival', 'vifo', 'referredById', 'nextStep', 'notSaid'] as const),
] as const;
/** Columns of lists may be empty in older rows, which is an empty list. */
const lists: readonly string[] = ['drivers', 'competitorLocations', 'clusters', 'activities', 'notSaid'];
const columns = Prisma.raw(
  fields
    .map((field) => {
      const column = `l.${columnOf(field)}`;
      return `${lists.includes(field) ? `coalesce(${column}, '{}')` : column} as "${field}"`;
    })
    .join(', '),
);

type Row = Pick<Prisma.LeadGetPayload<object>, (typeof fields)[number]>;

/** A lead as far as a move looks at it. */
export type MovingLead = Omit<Row, 'kind' | 'stage' | 'status'> &
  LeadSight &
  Pick<StagedLead, 'evidence' | 'credits'> & {
    kind: LeadKind;
    stage: LeadStage;
    status: LeadStatus;
    /** How often it was moved. */
    moves: number;
  };

/** All that a move looks at. */
interface Moving {
  lead: MovingLead;
  /** What administrators decided over the table of requirements. */
  overrides: RequirementOverride[];
  /** Who is to be told, if he sees the lead: its account manager and its assessor. */
  told: ToldUser[];
}

/**
 * A lead that this colleague may see, as far as a move looks at it, with all else that it looks at, in one statement;
 * not-found otherwise.
 */
export async function readMoving(
  { db, actor }: UserContext,
  id: string,
  kind: NotificationKind,
): Promise<Moving> {
  const whom = Prisma.sql`array[l.owner_id, l.assessor_id]`;
  const [row] = await db.$queryRaw<
    (MovingLead & Moving & { overrides: Parameters<typeof overridesOf>[0] })[]
  >`
    ${keptPlan} select ${columns}, ${leadSightSql},
      (select coalesce(max(m.number), 0)::int from lead_stage_move m where m.lead_id = l.id) as moves,
      array(select c.party from lead_credit c where c.lead_id = l.id) as credits,
      (select count(*)::int from file f
        where f.is_evidence and f.archived_at is null
          and (f.lead_id = l.id or f.inquiry_id in (select i.id from inquiry i where i.lead_id = l.id))) as evidence,
      (select coalesce(json_agg(r), '[]') from (${requirementOverridesSql}) r) as overrides,
      (select coalesce(json_agg(t), '[]') from (${toldUsersSql(whom, kind)}) t) as told
    from lead l join organisation o on o.id = l.organisation_id where l.id = ${id}::uuid`;
  if (!row) throw notFound('lead');
  const { overrides, told, ...lead } = row;
  if (!seesLead(actor, lead)) throw notFound('lead');
  return { lead, overrides: overridesOf(overrides), told };
}

/** Sets these columns of a lead of this version, and moves the version on. */
export function moveSql(id: string, version: number, columns: Readonly<Record<string, unknown>>): Prisma.Sql {
  const named = Object.entries(columns).map(([field, value]) => [columnOf(field), value]);
  const names = Prisma.raw(named.map(([name]) => name).join(', '));
  return Prisma.sql`
    update lead set version = version + 1, (${names}) =
      (select ${names} from json_populate_record(null::lead, ${JSON.stringify(Object.fromEntries(named))}::json))
    where id = ${id}::uuid and version = ${version}`;
}
