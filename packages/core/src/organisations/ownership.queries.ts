import type { UserContext } from '../context.ts';
import type { Db, Prisma } from '../db.ts';
import { organisationReference } from './organisation-reference.ts';
import type { Ownership } from './ownership.rules.ts';
import { organisationsSeenBy } from './seeing.ts';

export type OrganisationReference = Prisma.OrganisationGetPayload<typeof organisationReference>;

/** To whom organisations belong, upwards to the top, with every parent; what the reader does not see is not there. */
export interface Ancestry {
  ownerships: Ownership[];
  parents: ReadonlyMap<string, OrganisationReference>;
}

interface OwnershipRow extends Omit<Ownership, 'sharePercent'> {
  sharePercent: { toNumber(): number } | null;
}

/** The parents of these organisations, and theirs, as far as they are known and seen. */
export async function findAncestry(ctx: UserContext, ids: readonly string[]): Promise<Ancestry> {
  const rows = await ctx.db.$queryRaw<OwnershipRow[]>`
    with recursive above as (
      select child_id, parent_id from ownership where child_id = any(${ids}::uuid[])
      union
      select next.child_id, next.parent_id from ownership next join above on next.child_id = above.parent_id
    )
    select child_id as "childId", parent_id as "parentId", share_percent as "sharePercent",
           created_at as "createdAt"
    from ownership join above using (child_id, parent_id)`;
  return seenAncestry(ctx, rows);
}

/** Of these ownerships those whose parent is seen, with the parents. */
export async function seenAncestry(
  { db, actor }: UserContext,
  rows: readonly OwnershipRow[],
): Promise<Ancestry> {
  const ids = [...new Set(rows.map(({ parentId }) => parentId))];
  const found = await db.organisation.findMany({
    where: { AND: [{ id: { in: ids } }, organisationsSeenBy(actor)] },
    ...organisationReference,
  });
  const parents = new Map(found.map((parent) => [parent.id, parent]));
  const seen = rows.filter(({ parentId }) => parents.has(parentId));
  return {
    ownerships: seen.map((row) => ({ ...row, sharePercent: row.sharePercent?.toNumber() ?? null })),
    parents,
  };
}

/** Whether an organisation would belong to itself by this parent: it stands above the parent already, seen or not. */
export async function isAbove(db: Db, id: string, ofId: string): Promise<boolean> {
  if (id === ofId) return true;
  const rows = await db.$queryRaw<{ found: boolean }[]>`
    with recursive above as (
      select parent_id from ownership where child_id = ${ofId}::uuid
      union
      select next.parent_id from ownership next join above on next.child_id = above.parent_id
    )
    select exists (select 1 from above where parent_id = ${id}::uuid) as found`;
  return rows[0]?.found === true;
}
