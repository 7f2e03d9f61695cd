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
 * The rule of `seenBy` as SQL: for leads (or inquiries) as `l`. The few organisations that are hidden are left out,
 * instead of looking at that of each row.
 */
export function caseSeenSql(actor: UserActor): Prisma.Sql {
  const sight = sightOf(actor);
  if (sight.all) return Prisma.sql`true`;
  if (sight.municipalityId === null) return Prisma.sql`false`;
  return Prisma.sql`l.municipality_id = ${sight.municipalityId}::uuid and not exists (
    select from organisation o where o.id = l.organisation_id and ${organisationHiddenSql(actor)})`;
}
