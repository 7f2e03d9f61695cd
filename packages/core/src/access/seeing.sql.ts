import { Prisma } from '../db.ts';
import type { UserActor } from './actor.ts';
import { sightOf } from './seeing.ts';

/** The rule of `organisationsHiddenFrom`, turned round, as SQL on a table that stands in the statement as `o`. */
export function organisationSeenSql(actor: UserActor): Prisma.Sql {
  return sightOf(actor).all ? Prisma.sql`true` : Prisma.sql`not (${organisationHiddenSql(actor)})`;
}

function organisationHiddenSql({ id, municipalityId }: UserActor): Prisma.Sql {
  const elsewhere =
    municipalityId === null
      ? Prisma.sql`true`
      : Prisma.sql`o.municipality_id is distinct from ${municipalityId}::uuid`;
  return Prisma.sql`o.confidential and o.account_manager_id is distinct from ${id} and ${elsewhere}`;
}

/**
 * The rule of `leadsSeenBy` as SQL, for leads as `l`. The few organisations and leads that are hidden are left out,
 * instead of looking at those of each row.
 */
export function leadSeenSql(actor: UserActor): Prisma.Sql {
  return Prisma.sql`${ofSightSql(actor)} and not exists (
    select from lead h where h.id = l.id and ${leadHiddenSql(actor)})`;
}

/** The rule of `inquiriesSeenBy` as SQL, for inquiries as `l`. */
export function inquirySeenSql(actor: UserActor): Prisma.Sql {
  return Prisma.sql`${ofSightSql(actor)} and not exists (
    select from lead h where h.id = l.lead_id and ${leadHiddenSql(actor)})`;
}

/** Whether a lead, which stands in the statement as `h`, is a confidential one that does not exist for this colleague. */
export function leadHiddenSql({ id }: UserActor): Prisma.Sql {
  return Prisma.sql`h.confidential and h.owner_id is distinct from ${id} and h.assessor_id is distinct from ${id}
    and not exists (select from lead_reader r where r.lead_id = h.id and r.user_id = ${id})`;
}

function ofSightSql(actor: UserActor): Prisma.Sql {
  const sight = sightOf(actor);
  if (sight.all) return Prisma.sql`true`;
  if (sight.municipalityId === null) return Prisma.sql`false`;
  return Prisma.sql`l.municipality_id = ${sight.municipalityId}::uuid and not exists (
    select from organisation o where o.id = l.organisation_id and ${organisationHiddenSql(actor)})`;
}
