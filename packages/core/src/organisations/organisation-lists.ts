import { differences, type FieldChanges } from '../changes/index.ts';
import { asDate } from '../clock.ts';
import type { Context } from '../context.ts';
import type { FieldError } from '../errors.ts';
import { type GivenIdentifier, type Identifier, identifiersOf } from './organisation-identifiers.rules.ts';
import { type GivenName, type OtherName, otherNames } from './organisation-names.rules.ts';
import { checkParents, type GivenParent, holdOwnerships } from './parents.ts';

/** The lists of an organisation, each of any length; a list that is sent takes the place of the whole list. */
export interface GivenLists {
  names?: GivenName[] | undefined;
  identifiers?: GivenIdentifier[] | undefined;
  parents?: GivenParent[] | undefined;
}

/** The lists as they stand, or as they are to stand; absent where they are not edited. */
interface Lists {
  names?: readonly OtherName[];
  identifiers?: readonly Identifier[];
  parents?: readonly GivenParent[];
}

/** The lists of an organisation that is not there yet. */
const nothing = { names: [], identifiers: [], parents: [] };

/**
 * The lists that an edit makes and what they change, checked; holds all ownerships until the transaction ends where
 * parents are edited. Adds to `refusals` what is wrong, by the place in its list.
 */
export async function editedLists(
  ctx: Context,
  given: GivenLists,
  country: string,
  refusals: FieldError[],
  before: Required<Lists> & { id?: string | null } = nothing,
): Promise<{ lists: Lists; changes: FieldChanges }> {
  const lists: Lists = {
    ...(given.names && { names: otherNames(given.names, country, refusals) }),
    ...(given.identifiers && {
      identifiers: identifiersOf(given.identifiers, country, refusals, before.identifiers),
    }),
    ...(given.parents && { parents: given.parents.map(toldParent).sort(byOrganisation) }),
  };
  const changes = differences(
    { ...before, parents: before.parents.map(toldParent).sort(byOrganisation) },
    { ...lists },
  );
  const { names, identifiers, parents } = lists;
  if (given.parents && 'parents' in changes) {
    await holdOwnerships(ctx.db);
    refusals.push(...(await checkParents(ctx, before.id ?? null, given.parents, before.parents)));
  }
  return {
    lists: {
      ...(names && 'names' in changes && { names }),
      ...(identifiers && 'identifiers' in changes && { identifiers }),
      ...(parents && 'parents' in changes && { parents }),
    },
    changes,
  };
}

/** Writes the lists of an edit in place of those that stand; parents that the actor does not see stay. */
export async function writeLists(
  ctx: Context,
  organisationId: string,
  { names, identifiers, parents }: Lists,
  parentsBefore: readonly GivenParent[] = [],
): Promise<void> {
  const { db, clock } = ctx;
  if (names) {
    await db.organisationName.deleteMany({ where: { organisationId } });
    await db.organisationName.createMany({
      data: names.map((name, place) => ({ ...name, place, organisationId })),
    });
  }
  if (identifiers) {
    await db.organisationIdentifier.deleteMany({ where: { organisationId } });
    await db.organisationIdentifier.createMany({
      data: identifiers.map((identifier, place) => ({ ...identifier, place, organisationId })),
    });
  }
  if (!parents) return;
  const kept = parents.map(({ organisationId: id }) => id);
  const gone = parentsBefore.map(({ organisationId: id }) => id).filter((id) => !kept.includes(id));
  await db.ownership.deleteMany({ where: { childId: organisationId, parentId: { in: gone } } });
  for (const { organisationId: parentId, sharePercent = null } of parents) {
    // One that stays keeps the moment at which it became known: of equal shares the first known counts.
    await db.ownership.upsert({
      where: { childId_parentId: { childId: organisationId, parentId } },
      create: { childId: organisationId, parentId, sharePercent, createdAt: asDate(clock.now()) },
      update: { sharePercent },
    });
  }
}

const toldParent = ({ organisationId, sharePercent = null }: GivenParent) => ({
  organisationId,
  sharePercent,
});
const byOrganisation = (a: GivenParent, b: GivenParent) => (a.organisationId < b.organisationId ? -1 : 1);
