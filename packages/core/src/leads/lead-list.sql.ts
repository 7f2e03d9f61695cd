import { caseSeenSql, type UserActor } from '../access/index.ts';
import { Prisma } from '../db.ts';
import { type Counting, countCap, type Position } from '../pages/index.ts';
import { foundSql, type Sought, soughtSql } from '../search/index.ts';
import type { LeadKind, LeadStage, LeadStatus } from './lead.codes.ts';

/** What a list of leads is narrowed by. */
export interface LeadConditions {
  /** Parts of the title, of the organisation's name or of the contact's. */
  q?: string | undefined;
  organisationId?: string | undefined;
  contactId?: string | undefined;
  ownerId?: string | undefined;
  municipalityId?: string | undefined;
  kind?: LeadKind | undefined;
  stage?: LeadStage | undefined;
  status?: LeadStatus | undefined;
}

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
): Prisma.Sql {
  const further = after
    ? Prisma.sql`and (l.updated_at, l.id) < (${after.at}::timestamptz, ${after.id}::uuid)`
    : Prisma.empty;
  return Prisma.sql`
    select l.id, l.title, l.kind, l.stage, l.status, l.next_step as "nextStep", l.next_step_on as "nextStepOn",
      l.last_activity_at as "lastActivityAt", l.updated_at as "updatedAt", l.version,
      o.id as "organisationId", o.name as "organisationName", o.name_language as "nameLanguage",
      o.latin_name as "latinName", o.country,
      m.id as "municipalityId", m.slug as "municipalitySlug", m.name as "municipalityName",
      u.id as "ownerId", u.name as "ownerName"
    from (
        select l.id from lead l where ${conditions(actor, filter, sought)} ${further}
        order by l.updated_at desc, l.id desc limit ${take}
      ) page
      join lead l on l.id = page.id
      join organisation o on o.id = l.organisation_id
      left join municipality m on m.id = l.municipality_id
      left join "user" u on u.id = l.owner_id
    order by l.updated_at desc, l.id desc`;
}

/** How many leads a filter has: all of them, or counted up to one beyond the cap. */
export function leadCountSql(actor: UserActor, filter: LeadConditions, counting: Counting): Prisma.Sql {
  const counted = Prisma.sql`select 1 from lead l where ${conditions(actor, filter)}`;
  const upTo = counting === 'capped' ? Prisma.sql`limit ${countCap + 1}` : Prisma.empty;
  return Prisma.sql`select count(*)::int as count from (${counted} ${upTo}) as counted`;
}

function conditions(actor: UserActor, filter: LeadConditions, sought: Sought | null = null): Prisma.Sql {
  const { organisationId, contactId, ownerId, municipalityId, kind, stage, status } = filter;
  const exactly = [
    organisationId && Prisma.sql`l.organisation_id = ${organisationId}::uuid`,
    contactId && Prisma.sql`l.contact_id = ${contactId}::uuid`,
    ownerId && Prisma.sql`l.owner_id = ${ownerId}`,
    municipalityId && Prisma.sql`l.municipality_id = ${municipalityId}::uuid`,
    kind && Prisma.sql`l.kind = ${kind}`,
    stage && Prisma.sql`l.stage = ${stage}`,
    status && Prisma.sql`l.status = ${status}`,
  ].filter((condition) => condition instanceof Prisma.Sql);
  const search = sought
    ? [soughtSql(sought, 'l', 'updated_at')]
    : filter.q?.trim()
      ? [foundSql(filter.q, 'l')]
      : [];
  return Prisma.join([Prisma.sql`l.archived_at is null`, caseSeenSql(actor), ...exactly, ...search], ' and ');
}
