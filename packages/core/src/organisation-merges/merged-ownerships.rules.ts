/** A row of ownership by its two keys. */
export type Owned = readonly [childId: string, parentId: string];

/** That one organisation belongs to another, for so many per cent where that is known. */
export interface Share {
  childId: string;
  parentId: string;
  sharePercent: number | null;
}

/** Whose parents the kept organisation has after a merge. */
export const parentChoices = ['kept', 'merged', 'both'] as const;
export type ParentChoice = (typeof parentChoices)[number];

/** The two of a merge, and the parents that the colleague sees and therefore chooses. */
export interface Merging {
  keptId: string;
  mergedId: string;
  seenParentIds: readonly string[];
}

/** Of the merged one's ownerships those that become the kept one's, and those of either that end. */
export interface OwnershipPlan<T extends Share> {
  move: T[];
  end: T[];
}

/**
 * What becomes of each ownership of two organisations that are made one. Those between the two end; subsidiaries all
 * move; of the parents that are seen the colleague chooses whose, the others all move. Where both have the same one,
 * the kept one's share stands unless only the merged one's is known.
 */
export function planOwnerships<T extends Share>(
  { keptId, mergedId, seenParentIds }: Merging,
  rows: readonly T[],
  choice: ParentChoice,
): OwnershipPlan<T> {
  const plan: OwnershipPlan<T> = { move: [], end: [] };
  const isChosen = (row: T) => row.parentId !== mergedId && seenParentIds.includes(row.parentId);
  const isBetween = ({ childId, parentId }: T) =>
    [keptId, mergedId].every((id) => [childId, parentId].includes(id));
  const ours = rows.filter((row) => !isBetween(row) && [row.childId, row.parentId].includes(keptId));
  plan.end.push(...rows.filter(isBetween));
  const twinOf = (row: T) =>
    ours.find(({ childId, parentId }) =>
      row.childId === mergedId
        ? childId === keptId && parentId === row.parentId
        : parentId === keptId && childId === row.childId,
    );
  const passed = new Set<T>();
  for (const row of rows.filter((one) => !isBetween(one) && [one.childId, one.parentId].includes(mergedId))) {
    const whose = row.childId === mergedId && isChosen(row) ? choice : 'both';
    const twin = twinOf(row);
    if (twin) passed.add(twin);
    const isTheirs =
      whose === 'merged' ||
      (whose === 'both' && (!twin || (twin.sharePercent === null && row.sharePercent !== null)));
    plan[isTheirs ? 'move' : 'end'].push(row);
    if (isTheirs && twin) plan.end.push(twin);
  }
  if (choice === 'merged') {
    plan.end.push(...ours.filter((row) => row.childId === keptId && isChosen(row) && !passed.has(row)));
  }
  return plan;
}

/** The parents of the kept organisation after a merge, of those that are seen. */
export function parentsAfter<T extends Share>(
  merging: Merging,
  rows: readonly T[],
  choice: ParentChoice,
): T[] {
  const { move, end } = planOwnerships(merging, rows, choice);
  const stay = rows.filter(({ childId }) => childId === merging.keptId).filter((row) => !end.includes(row));
  return [...stay, ...move.filter(({ childId }) => childId === merging.mergedId)];
}
