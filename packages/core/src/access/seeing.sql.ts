import { Prisma } from '../db.ts';
import type { UserActor } from './actor.ts';
import { sightOf } from './seeing.ts';

/** The rule of `organisationsHiddenFrom`, turned round, as SQL on a table that stands in the statement as `o`. */
export function organisationSeenSql(actor: UserActor): Prisma.Sql {
  const { id, municipalityId } = actor;
  if (sightOf(actor).all) return Prisma.sql`true`;
  const ours =
    municipalityId === null ? Prisma.sql`false` : Prisma.sql`o.municipality_id = ${municipalityId}::uuid`;
  return Prisma.sql`(not o.confidential or coalesce(o.account_manager_id = ${id}, false) or coalesce(${ours}, false))`;
}

/** The rule of `seenBy` as SQL: for leads (or inquiries) as `l` with their organisation as `o`, which may be absent. */
export function caseSeenSql(actor: UserActor): Prisma.Sql {
  const sight = sightOf(actor);
  if (sight.all) return Prisma.sql`true`;
  if (sight.municipalityId === null) return Prisma.sql`false`;
  const ours = Prisma.sql`l.municipality_id = ${sight.municipalityId}::uuid`;
  return Prisma.sql`(${ours} and (o.id is null or ${organisationSeenSql(actor)}))`;
}
