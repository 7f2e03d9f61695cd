import { type Db, Prisma } from '../db.ts';
import { DomainError } from '../errors.ts';
import { holdOwnerships, isAbove, totalShare } from '../organisations/index.ts';
import {
  type Merging,
  type Owned,
  type ParentChoice,
  parentsAfter,
  planOwnerships,
} from './merged-ownerships.rules.ts';

/** An ownership that a merge ended, as it was. */
interface Ended {
  childId: string;
  parentId: string;
  sharePercent: number | null;
  createdAt: string;
}

/** What a merge did to ownerships, as it is kept for undoing it. */
export interface MovedOwnerships {
  /** As they were before they were moved. */
  moved: Owned[];
  ended: Ended[];
}

/**
 * Moves the parents and subsidiaries of one organisation to another, and ends what would stand there twice, between
 * the two, or was not chosen. Shares above 100 per cent together, and a circle, refuse the whole.
 */
export async function moveOwnerships(
  db: Db,
  merging: Merging,
  choice: ParentChoice,
): Promise<MovedOwnerships> {
  const { keptId, mergedId, seenParentIds } = merging;
  await holdOwnerships(db);
  const rows = await readOwnerships(db, [keptId, mergedId]);
  const seen = parentsAfter(merging, rows, choice).filter(({ parentId }) => seenParentIds.includes(parentId));
  if (totalShare(seen.map(({ sharePercent }) => sharePercent)) > 100) throw tooMuch();
  const { move, end } = planOwnerships(merging, rows, choice);
  for (const { childId, parentId } of end)
    await db.ownership.delete({ where: { childId_parentId: { childId, parentId } } });
  const becomes = (id: string) => (id === mergedId ? keptId : id);
  for (const { childId, parentId } of move) {
    await renameOwnership(db, [childId, parentId], [becomes(childId), becomes(parentId)]);
  }
  await refuseCircle(db, keptId);
  return {
    moved: move.map(({ childId, parentId }) => [childId, parentId]),
    ended: end.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() })),
  };
}

/**
 * Puts ownerships back as they were before a merge: those that are still where it brought them, and of those that it
 * ended the ones that fit beside what was written since. Answers whether all of them did.
 */
export async function putBackOwnerships(
  db: Db,
  { moved, ended }: MovedOwnerships,
  { keptId, mergedId }: Pick<Merging, 'keptId' | 'mergedId'>,
): Promise<boolean> {
  await holdOwnerships(db);
  const now = (id: string) => (id === mergedId ? keptId : id);
  for (const before of moved) await renameOwnership(db, [now(before[0]), now(before[1])], before);
  let areAllBack = true;
  for (const row of ended) {
    const fits = await fitsIn(db, row);
    if (fits) await db.ownership.create({ data: row });
    areAllBack &&= fits;
  }
  return areAllBack;
}

async function fitsIn(db: Db, { childId, parentId, sharePercent }: Ended): Promise<boolean> {
  const beside = (await readOwnerships(db, [childId])).filter((row) => row.childId === childId);
  const shares = [sharePercent, ...beside.map((row) => row.sharePercent)];
  if (beside.some((row) => row.parentId === parentId) || totalShare(shares) > 100) return false;
  return !(await isAbove(db, childId, parentId));
}

async function readOwnerships(db: Db, ids: readonly string[]) {
  const of = { in: [...ids] };
  const rows = await db.ownership.findMany({
    where: { OR: [{ childId: of }, { parentId: of }] },
    orderBy: [{ createdAt: 'asc' }, { childId: 'asc' }, { parentId: 'asc' }],
  });
  return rows.map((row) => ({ ...row, sharePercent: row.sharePercent?.toNumber() ?? null }));
}

async function renameOwnership(
  db: Db,
  [childId, parentId]: Owned,
  [newChildId, newParentId]: Owned,
): Promise<void> {
  await db.$executeRaw`
    update ownership set child_id = ${newChildId}::uuid, parent_id = ${newParentId}::uuid
    where child_id = ${childId}::uuid and parent_id = ${parentId}::uuid`;
}

function tooMuch(): DomainError {
  return new DomainError(
    'broken-rule',
    'shares-above-100',
    'Merged, the shares of the parents are above 100 per cent.',
    [
      {
        pointer: '/parents',
        code: 'shares-above-100',
        message: 'Together the shares are above 100 per cent: keep the parents of one of the two.',
      },
    ],
  );
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
