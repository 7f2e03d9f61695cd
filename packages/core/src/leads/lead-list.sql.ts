import type { UserActor } from '../access/index.ts';
import { Prisma } from '../db.ts';
import { type Counting, countCap, type Position, type SortedPosition } from '../pages/index.ts';
import type { Sought } from '../search/index.ts';
import { type LeadConditions, leadConditionsSql } from './lead-conditions.sql.ts';
import type { SortDirection } from './lead-list.codes.ts';
import type { SortPart } from './lead-sorts.sql.ts';

export { type LeadConditions, leadConditionsSql };

/**
 * One page of leads as one statement, the latest edited first, after a position. By hand, because it is read more
 * than anything else: the keys come flat, one round trip, the row comparison begins in the index. The page is found
 * in an index that holds all that is filtered by; only its rows are read. With a `q` each reading of `readFound`
 * gives what is sought of it.
 */
export function leadListSql(
  actor: UserActor,
  filter: LeadConditions,
  after: Position | undefined,
  take: number,
  sought: Sought | null = null,
  now?: Temporal.Instant,
): Prisma.Sql {
  const further = after
    ? Prisma.sql`and (l.updated_at, l.id) < (${after.at}::timestamptz, ${after.id}::uuid)`
    : Prisma.empty;
  return Prisma.sql`
    select ${shown}
    from (
        select l.id from lead l where ${leadConditionsSql(actor, filter, sought, now)} ${further}
        order by l.updated_at desc, l.id desc limit ${take}
      ) page ${joined}
    order by l.updated_at desc, l.id desc`;
}

/**
 * The same of one part of a list in another order: sorted by the part's value and then the id, both in this direction,
 * or by the id alone. `sortKey` of a row is what the next page begins behind.
 */
export function sortedLeadsSql(
  conditions: Prisma.Sql,
  { source, where, key, type }: SortPart,
  direction: SortDirection,
  after: SortedPosition | undefined,
  take: number,
): Prisma.Sql {
  const way = Prisma.raw(direction);
  const beyond = Prisma.raw(direction === 'asc' ? '>' : '<');
  const value = key && Prisma.sql`${after?.value ?? null}::${Prisma.raw(type)}`;
  // The bound on the value alone looks redundant; it is what begins in the index where the id is of another table.
  const further = !after
    ? Prisma.empty
    : key
      ? Prisma.sql`and ${key} ${beyond}= ${value} and (${key}, l.id) ${beyond} (${value}, ${after.id}::uuid)`
      : Prisma.sql`and l.id ${beyond} ${after.id}::uuid`;
  const order = key ? Prisma.sql`${key} ${way}, l.id ${way}` : Prisma.sql`l.id ${way}`;
  const place = key ? Prisma.sql`row_number() over (order by ${order})` : Prisma.sql`0`;
  return Prisma.sql`
    select ${shown}, page."sortKey"
    from (
        select l.id, ${key ? Prisma.sql`${key}::text` : Prisma.sql`null::text`} as "sortKey", ${place} as place
        from lead l ${source} where ${conditions} and ${where} ${further}
        order by ${order} limit ${take}
      ) page ${joined}
    order by page.place, l.id ${way}`;
}

/** How many leads a filter has: all of them, or counted up to one beyond the cap. */
export function leadCountSql(
  actor: UserActor,
  filter: LeadConditions,
  counting: Counting,
  now?: Temporal.Instant,
): Prisma.Sql {
  const counted = Prisma.sql`select 1 from lead l where ${leadConditionsSql(actor, filter, null, now)}`;
  const upTo = counting === 'capped' ? Prisma.sql`limit ${countCap + 1}` : Prisma.empty;
  return Prisma.sql`select count(*)::int as count from (${counted} ${upTo}) as counted`;
}

const shown = Prisma.sql`l.id, l.title, l.kind, l.stage, l.status, l.next_step as "nextStep",
      l.next_step_on as "nextStepOn", l.last_activity_at as "lastActivityAt", l.updated_at as "updatedAt", l.version,
      l.sector, coalesce(l.clusters, '{}') as clusters, l.source, l.cause, l.strategic_fit as "strategicFit", l.first_arrival as "firstArrival",
      l.origin_country as "originCountry", l.likelihood, l.vifo, l.confidential,
      l.jobs_within_three_years as "jobsWithinThreeYears", l.capex_eur as "capexEur",
      l.look_again_on as "lookAgainOn", l.stage_since as "stageSince", l.created_at as "createdAt",
      o.id as "organisationId", o.name as "organisationName", o.name_language as "nameLanguage",
      o.latin_name as "latinName", o.country,
      m.id as "municipalityId", m.slug as "municipalitySlug", m.name as "municipalityName",
      u.id as "ownerId", u.name as "ownerName", a.id as "assessorId", a.name as "assessorName"`;

const joined = Prisma.sql`
      join lead l on l.id = page.id
      join organisation o on o.id = l.organisation_id
      left join municipality m on m.id = l.municipality_id
      left join "user" u on u.id = l.owner_id
      left join "user" a on a.id = l.assessor_id`;
