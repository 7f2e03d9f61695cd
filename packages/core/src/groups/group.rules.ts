/** An organisation of a group, under its main parent. */
export interface Placed {
  id: string;
  /** Its main parent; null for the top of the group. */
  parentId: string | null;
}

/** What of an establishment counts. */
export interface Counted {
  organisationId: string;
  /** Null where nobody said how many people work there. */
  jobs: { jobs: number } | null;
  isOpen: boolean;
}

/** What an organisation and everything below it come to. Of establishments only those that are open. */
export interface Branch {
  organisations: number;
  establishments: number;
  jobs: number;
  /** Establishments of which the jobs are not known, and so are in no sum. */
  withoutJobs: number;
}

/**
 * The members in the order in which the group is read: each before what belongs to it, those of one parent in the
 * order in which they were given, with how deep each stands (0 for the top).
 */
export function inTreeOrder<M extends Placed>(members: readonly M[]): (M & { depth: number })[] {
  const below = Map.groupBy(members, ({ parentId }) => parentId);
  const read = (parentId: string | null, depth: number): (M & { depth: number })[] =>
    (below.get(parentId) ?? []).flatMap((member) => [{ ...member, depth }, ...read(member.id, depth + 1)]);
  return read(null, 0);
}

/** What each member's branch comes to, by its id. `members` are in tree order. */
export function branchesOf(
  members: readonly Placed[],
  establishments: readonly Counted[],
): ReadonlyMap<string, Branch> {
  const branches = new Map(members.map(({ id }) => [id, ownBranch(id, establishments)]));
  for (const { id, parentId } of members.toReversed()) {
    const own = branches.get(id);
    const above = parentId === null ? undefined : branches.get(parentId);
    if (!own || !above) continue;
    above.organisations += own.organisations;
    above.establishments += own.establishments;
    above.jobs += own.jobs;
    above.withoutJobs += own.withoutJobs;
  }
  return branches;
}

function ownBranch(id: string, establishments: readonly Counted[]): Branch {
  const open = establishments.filter(({ organisationId, isOpen }) => organisationId === id && isOpen);
  return {
    organisations: 1,
    establishments: open.length,
    jobs: open.reduce((sum, { jobs }) => sum + (jobs?.jobs ?? 0), 0),
    withoutJobs: open.filter(({ jobs }) => jobs === null).length,
  };
}
