import { organisationSeenSql, type UserActor } from '../access/index.ts';
import { Prisma } from '../db.ts';

/**
 * The rule of `isInvestor` with that of `ultimateParentOf`, as SQL on a table that stands in the statement as `o`: from
 * main parent to main parent up to the top, of those that this actor sees. Most have no parent, and are asked nothing.
 */
export function isInvestorSql(actor: UserActor): Prisma.Sql {
  // Within the walk `o` is the parent, as the rule of seeing wants it.
  const ultimateCountry = Prisma.sql`(
    with recursive up as (
      select o.id, o.country, 0 as steps, array[o.id] as passed
      union all
      select main.id, main.country, up.steps + 1, up.passed || main.id
      from up cross join lateral (
        select o.id, o.country
        from ownership w join organisation o on o.id = w.parent_id
        where w.child_id = up.id and ${organisationSeenSql(actor)}
        order by w.share_percent desc nulls last, w.created_at, w.parent_id
        limit 1
      ) main
      where not main.id = any(up.passed)
    )
    select up.country from up order by up.steps desc limit 1)`;
  return Prisma.sql`('company' = any(o.kinds) and case
    when exists (select 1 from ownership w where w.child_id = o.id) then ${ultimateCountry}
    else o.country end <> 'NL')`;
}
