/** That one organisation belongs to another. */
export interface Ownership {
  childId: string;
  parentId: string;
  /** Per cent; null: not known. */
  sharePercent: number | null;
  /** When it became known. */
  createdAt: Date;
}

/**
 * To whom an organisation belongs first of all: the parent with the largest share. A known share goes before an
 * unknown one, and of equals the one that was known first counts. Null for one that has no parent.
 */
export function mainParentOf(childId: string, ownerships: readonly Ownership[]): string | null {
  const [main] = ownerships.filter((one) => one.childId === childId).sort(weightiestFirst);
  return main?.parentId ?? null;
}

function weightiestFirst(a: Ownership, b: Ownership): number {
  return (
    (b.sharePercent ?? -1) - (a.sharePercent ?? -1) ||
    a.createdAt.getTime() - b.createdAt.getTime() ||
    (a.parentId < b.parentId ? -1 : 1)
  );
}

/**
 * At the top of a group: the main parent of the main parent, and so on; the organisation itself where it has no
 * parent. Ends in a circle too, though none can be kept.
 */
export function ultimateParentOf(id: string, ownerships: readonly Ownership[]): string {
  const passed = new Set([id]);
  let top = id;
  for (;;) {
    const parent = mainParentOf(top, ownerships);
    if (parent === null || passed.has(parent)) return top;
    passed.add(parent);
    top = parent;
  }
}

/** Whether it is a company whose ultimate parent, or it itself where it has none, is outside the Netherlands. */
export function isInvestor(kinds: readonly string[], ultimateCountry: string): boolean {
  return kinds.includes('company') && ultimateCountry !== 'NL';
}

/** The shares of one child together, in hundredths of a per cent so that thirds add up. */
export function totalShare(shares: readonly (number | null | undefined)[]): number {
  return shares.reduce<number>((total, share) => total + Math.round((share ?? 0) * 100), 0) / 100;
}
