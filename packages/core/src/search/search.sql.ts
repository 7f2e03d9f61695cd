import { leadHiddenSql, organisationSeenSql, sightOf, type UserActor } from '../access/index.ts';
import { Prisma } from '../db.ts';
import { beginsWordSql, begunInGramsSql, inGramsSql, inTextSql } from './found.sql.ts';
import { latestRows } from './found-by.ts';
import type { Reading } from './query.ts';
import type { SearchedTable } from './texts.queries.ts';

/** Counts go this far; beyond, there are simply more. */
export const mostCounted = 100;
/** How many records the index of grams may give at a time: reading each costs more than all else. */
const mostFromIndex = 500;

export interface SearchQuery {
  readings: readonly Reading[];
  /** The whole query as an organisation's name for comparing: who bears it comes first. */
  normalisedName: string;
  limit: number;
  /** Who searches: only what this colleague sees is found. */
  actor: UserActor;
}

interface Group {
  moment: Prisma.Sql;
  /** Not archived, not merged away. */
  isAlive: Prisma.Sql;
  /** The organisation whose name stands on it; null: none, and everybody sees it. */
  organisationId: Prisma.Sql | null;
  /** Its rows are seen by the colleagues of their municipality. */
  isOfMunicipality: boolean;
  shown: Prisma.Sql;
  from: Prisma.Sql;
}

const organisation = Prisma.sql`json_build_object('id', o.id, 'name', o.name, 'nameLanguage', o.name_language,
  'latinName', o.latin_name, 'country', o.country) as organisation`;

const groups: Record<SearchedTable, Group> = {
  organisation: {
    moment: Prisma.sql`updated_at`,
    isAlive: Prisma.sql`r.archived_at is null and r.merged_into_id is null`,
    organisationId: Prisma.sql`r.id`,
    isOfMunicipality: false,
    shown: Prisma.sql`r.name, r.name_language as "nameLanguage", r.latin_name as "latinName", r.country`,
    from: Prisma.sql`organisation r`,
  },
  contact: {
    moment: Prisma.sql`updated_at`,
    isAlive: Prisma.sql`r.archived_at is null`,
    organisationId: Prisma.sql`r.organisation_id`,
    isOfMunicipality: false,
    shown: Prisma.sql`r.name, r.name_reading as "nameReading", r.job_title as "jobTitle", r.email, ${organisation}`,
    from: Prisma.sql`(contact r join organisation o on o.id = r.organisation_id)`,
  },
  lead: {
    moment: Prisma.sql`updated_at`,
    isAlive: Prisma.sql`r.archived_at is null`,
    organisationId: Prisma.sql`r.organisation_id`,
    isOfMunicipality: true,
    shown: Prisma.sql`r.title, r.kind, r.stage, r.status, ${organisation}`,
    from: Prisma.sql`(lead r join organisation o on o.id = r.organisation_id)`,
  },
  inquiry: {
    moment: Prisma.sql`received_at`,
    isAlive: Prisma.sql`true`,
    organisationId: Prisma.sql`r.organisation_id`,
    isOfMunicipality: true,
    shown: Prisma.sql`r.reference, r.organisation_name as "organisationName",
      r.organisation_latin as "organisationLatin", r.contact_name as "contactName", r.country, r.kind, r.state, r.quarantined`,
    from: Prisma.sql`inquiry r`,
  },
  plot: {
    moment: Prisma.sql`updated_at`,
    isAlive: Prisma.sql`r.archived_at is null`,
    organisationId: null,
    isOfMunicipality: false,
    shown: Prisma.sql`r.name, r.cadastral_designation as "cadastralDesignation", r.address, r.state,
      case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end as park,
      json_build_object('id', m.id, 'slug', m.slug, 'name', m.name) as municipality`,
    from: Prisma.sql`(plot r join municipality m on m.id = r.municipality_id left join park p on p.id = r.park_id)`,
  },
};

/**
 * The statement that finds the records of one table: each row what is shown of one, with how many are found in all
 * (`found`, up to {@link mostCounted} + 1). Whole names first, then beginnings of words, then the latest. Looks
 * through the latest rows first and asks the index of grams, for beginnings before all others, only when they do not
 * fill the count: so a word that is in a third of a million rows is found as quickly as one that is in none. `text` and
 * `values` of it go to PostgreSQL.
 */
export function searchSql(table: SearchedTable, query: SearchQuery): Prisma.Sql {
  const { readings, limit } = query;
  const { moment, shown, from } = groups[table];
  const name = Prisma.raw(table);
  const { seen, mine } = seenRows(table, query.actor);
  const exact =
    table === 'organisation' && query.normalisedName !== ''
      ? Prisma.sql`union all (select r.id, r.${moment} as at, 2 as rank from organisation r
          where r.normalised_name = ${query.normalisedName} and ${seen} limit ${mostCounted})`
      : Prisma.empty;
  const found = Prisma.sql`select r.id, r.${moment} as at`;
  return Prisma.sql`
    with latest as materialized (
      ${found}, case when ${beginsWordSql(readings, 'r')} then 1 else 0 end as rank
      from (select * from ${name} r ${mine} order by r.${moment} desc, r.id desc limit ${latestRows}) r
      where ${inTextSql(readings, 'r')} and ${seen}
    ), begun as materialized (
      ${found}, 1 as rank from ${name} r
      where (select count(*) from latest where rank = 1) <= ${mostCounted}
        and ${begunInGramsSql(readings, 'r')} and ${seen}
      limit ${mostFromIndex}
    ), within as materialized (
      ${found}, 0 as rank from ${name} r
      where (select count(*) from latest) <= ${mostCounted} and (select count(*) from begun) <= ${mostCounted}
        and ${inGramsSql(readings, 'r')} and ${seen}
      limit ${mostFromIndex}
    ), found as (
      select id, at, max(rank) as rank
      from (table latest union all table begun union all table within ${exact}) r group by id, at
    ), best as (
      select *, least(count(*) over (), ${mostCounted + 1})::int as found
      from found order by rank desc, at desc, id desc limit ${limit}
    )
    select r.id, ${shown}, best.found from best join ${from} on r.id = best.id
    order by best.rank desc, best.at desc, best.id desc`;
}

/** Without the confidential leads on which this colleague is not named, and what came before them. */
function withoutHidden(table: SearchedTable, actor: UserActor): Prisma.Sql {
  if (table !== 'lead' && table !== 'inquiry') return Prisma.empty;
  const lead = table === 'lead' ? Prisma.sql`r.id` : Prisma.sql`r.lead_id`;
  return Prisma.sql` and not exists (select from lead h where h.id = ${lead} and ${leadHiddenSql(actor)})`;
}

/** Which rows the colleague sees, of `r`; and where only the latest of his municipality's are to be looked at. */
function seenRows(table: SearchedTable, actor: UserActor) {
  const { organisationId, isOfMunicipality } = groups[table];
  const isAlive = Prisma.sql`${groups[table].isAlive}${withoutHidden(table, actor)}`;
  const sight = sightOf(actor);
  if (sight.all || organisationId === null) return { seen: isAlive, mine: Prisma.empty };
  // A question for each row that is found, not a join: of those there are few, of organisations many.
  const seen = Prisma.sql`${isAlive} and coalesce(
    (select ${organisationSeenSql(actor)} from organisation o where o.id = ${organisationId}), true)`;
  if (!isOfMunicipality) return { seen, mine: Prisma.empty };
  const mine = Prisma.sql`r.municipality_id = ${sight.municipalityId}::uuid`;
  // "is true" keeps the index of municipalities out of it, of which a quarter of all rows would be read.
  return { seen: Prisma.sql`${seen} and (${mine}) is true`, mine: Prisma.sql`where ${mine}` };
}
