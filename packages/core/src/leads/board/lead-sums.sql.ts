import { organisationSeenSql, sightOf } from '../../access/index.ts';
import { Prisma } from '../../db.ts';
import { leadConditionsSql } from '../lead-conditions.sql.ts';
import { type BoardQuery, columnsSql } from './lead-board.sql.ts';

const summed = Prisma.sql`l.stage, 1 as leads, coalesce(l.jobs_within_three_years, 0) as jobs,
  coalesce(l.capex_eur, 0) as capex_eur`;

/**
 * The sums of every column that has any, as one statement: how many leads this colleague sees in it, their jobs within
 * three years and their investment in euros. From the tally where it can answer the filter, else from the leads.
 */
export function leadSumsSql(query: BoardQuery): Prisma.Sql {
  const parts = isTallied(query)
    ? [talliedSql(query), confidentialSql(query), ...(sightOf(query.actor).all ? [] : [hiddenSql(query)])]
    : [Prisma.sql`select ${summed} from lead l where ${ofQuery(query)}`];
  return Prisma.sql`
    select l.stage, sum(l.leads)::int as leads, sum(l.jobs)::float8 as "jobsWithinThreeYears",
      sum(l.capex_eur)::float8 as "capexEur"
    from (${Prisma.join(parts, ' union all ')}) l group by l.stage`;
}

/** Whether the tally knows all that is filtered by. */
function isTallied({ filter: { kind, municipalityId, ownerId, ...others } }: BoardQuery): boolean {
  return Object.values(others).every((value) => value === undefined || value === '');
}

/** What is counted of the leads that are neither archived nor confidential: of the own municipality, where that is all. */
function talliedSql(query: BoardQuery): Prisma.Sql {
  const sight = sightOf(query.actor);
  // Equal to no municipality is no row, as for leads.
  const mine = sight.all ? Prisma.empty : Prisma.sql`and l.municipality_id = ${sight.municipalityId}::uuid`;
  return Prisma.sql`select l.stage, l.leads, l.jobs, l.capex_eur from lead_tally l
    where ${inColumns(query)} ${mine} ${narrowed(query)}`;
}

/** The confidential leads that this colleague sees; all of them are few. */
const confidentialSql = (query: BoardQuery) =>
  Prisma.sql`select ${summed} from lead l where l.confidential and ${ofQuery(query)}`;

/** Taken off again: leads in the tally whose organisation, one of the few that are confidential, he does not see. */
function hiddenSql(query: BoardQuery) {
  const { actor } = query;
  return Prisma.sql`select l.stage, -1, -coalesce(l.jobs_within_three_years, 0), -coalesce(l.capex_eur, 0)
    from organisation o join lead l on l.organisation_id = o.id
    where o.confidential and not (${organisationSeenSql(actor)})
      and l.archived_at is null and not l.confidential and l.municipality_id = ${actor.municipalityId}::uuid
      and ${inColumns(query)} ${narrowed(query)}`;
}

const ofQuery = (query: BoardQuery) =>
  Prisma.sql`${inColumns(query)} and ${leadConditionsSql(query.actor, query.filter, null, query.now)}`;

const inColumns = ({ columns }: BoardQuery) =>
  Prisma.sql`(l.stage, l.status) in (values ${columnsSql(columns)})`;

/** What both the tally and the leads can be narrowed by, as further conditions on `l`. */
function narrowed({ actor, filter: { kind, municipalityId, ownerId } }: BoardQuery): Prisma.Sql {
  const conditions = [
    kind && Prisma.sql`and l.kind = ${kind}`,
    municipalityId && Prisma.sql`and l.municipality_id = ${municipalityId}::uuid`,
    ownerId === 'none' && Prisma.sql`and l.owner_id is null`,
    ownerId && ownerId !== 'none' && Prisma.sql`and l.owner_id = ${ownerId === 'me' ? actor.id : ownerId}`,
  ].filter((condition) => condition instanceof Prisma.Sql);
  return conditions.length > 0 ? Prisma.join(conditions, ' ') : Prisma.empty;
}
