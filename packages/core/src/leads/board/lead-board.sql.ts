import type { UserActor } from '../../access/index.ts';
import { Prisma } from '../../db.ts';
import type { Position } from '../../pages/index.ts';
import type { LeadStage, LeadStatus } from '../lead.codes.ts';
import { type LeadConditions, leadConditionsSql } from '../lead-conditions.sql.ts';

/** A column: the leads of this stage that have this status. */
export interface BoardColumn {
  stage: LeadStage;
  status: LeadStatus;
}

/** What is asked of a board. */
export interface BoardQuery {
  /** Who reads: only what this colleague sees is on it. */
  actor: UserActor;
  columns: readonly BoardColumn[];
  /** Besides the stage and the status of each column. */
  filter: Omit<LeadConditions, 'stage' | 'status'>;
  /** The moment from which days are counted back. */
  now: Temporal.Instant;
}

/**
 * The first cards of every column as one statement, or those of one column after a position; in each the latest edited
 * first. Each column begins in `lead_board_idx`, for a municipality's colleague in `lead_municipality_board_idx`.
 */
export function leadCardsSql(
  { actor, columns, filter, now }: BoardQuery,
  take: number,
  after?: Position | undefined,
): Prisma.Sql {
  const further = after
    ? Prisma.sql`and (l.updated_at, l.id) < (${after.at}::timestamptz, ${after.id}::uuid)`
    : Prisma.empty;
  return Prisma.sql`
    select l.*, o.name as "organisationName", o.name_language as "nameLanguage", o.latin_name as "latinName",
      o.country, u.name as "ownerName"
    from (values ${columnsSql(columns)}) as c(stage, status)
      cross join lateral (
        select l.id, l.title, l.stage, l.status, l.confidential, l.next_step as "nextStep",
          l.next_step_on as "nextStepOn", l.jobs_within_three_years as "jobsWithinThreeYears",
          l.capex_eur::float8 as "capexEur", coalesce(l.stage_since, l.created_at) as "stageSince",
          l.look_again_on as "lookAgainOn", l.updated_at as "updatedAt", l.version,
          l.organisation_id as "organisationId", l.owner_id as "ownerId"
        from lead l
        where l.stage = c.stage and l.status = c.status and ${leadConditionsSql(actor, filter, null, now)} ${further}
        order by l.archived_at, l.updated_at desc, l.id desc limit ${take}
      ) l
      join organisation o on o.id = l."organisationId"
      left join "user" u on u.id = l."ownerId"
    order by l."updatedAt" desc, l.id desc`;
}

/** Columns as the rows of a VALUES list. */
export function columnsSql(columns: readonly BoardColumn[]): Prisma.Sql {
  return Prisma.join(columns.map(({ stage, status }) => Prisma.sql`(${stage}::text, ${status}::text)`));
}
