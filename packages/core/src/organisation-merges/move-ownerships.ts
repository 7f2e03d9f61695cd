import { type Db, Prisma } from '../db.ts';
import { DomainError } from '../errors.ts';

/** A row of ownership by its two keys. */
export type Owned = [childId: string, parentId: string];

/**
 * Moves the parents and subsidiaries of one organisation to another. What would make it its own parent, or is
 * there already, stays; what would close a circle refuses the whole.
 */
export async function moveOwnerships(db: Db, fromId: string, toId: string): Promise<Owned[]> {
  const rows = await db.$queryRaw<{ child: string; parent: string }[]>(Prisma.sql`
    update ownership own set
      child_id = case when own.child_id = ${fromId}::uuid then ${toId}::uuid else own.child_id end,
      parent_id = case when own.parent_id = ${fromId}::uuid then ${toId}::uuid else own.parent_id end
    from ownership before
    where before.child_id = own.child_id and before.parent_id = own.parent_id
      and ${fromId}::uuid in (own.child_id, own.parent_id) and ${toId}::uuid not in (own.child_id, own.parent_id)
      and not exists (select 1 from ownership twin where
        (own.child_id = ${fromId}::uuid and twin.child_id = ${toId}::uuid and twin.parent_id = own.parent_id)
        or (own.parent_id = ${fromId}::uuid and twin.parent_id = ${toId}::uuid and twin.child_id = own.child_id))
    returning before.child_id::text as child, before.parent_id::text as parent`);
  await refuseCircle(db, toId);
  return rows.map(({ child, parent }) => [child, parent]);
}

/** Puts ownerships back to the organisation they were moved from, those that are still there. */
export async function putBackOwnerships(db: Db, owned: readonly Owned[], fromId: string, toId: string) {
  for (const [child, parent] of owned) {
    const now = (id: string) => (id === toId ? fromId : id);
    await db.$executeRaw`
      update ownership set child_id = ${child}::uuid, parent_id = ${parent}::uuid
      where child_id = ${now(child)}::uuid and parent_id = ${now(parent)}::uuid`;
  }
}

async function refuseCircle(db: Db, id: string): Promise<void> {
  const found = await db.$queryRaw<unknown[]>(Prisma.sql`
    with recursive above as (
      select parent_id from ownership where child_id = ${id}::uuid
      union select ownership.parent_id from ownership join above on ownership.child_id = above.parent_id)
    select 1 from above where parent_id = ${id}::uuid`);
  if (found.length === 0) return;
  throw new DomainError(
    'conflict',
    'ownership-circle',
    'Merged, the organisation would be its own parent by way of another. Mend the parents first.',
  );
}
