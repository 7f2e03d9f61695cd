import { type Organisation, totalShare } from '../organisations/index.ts';
import { type ParentChoice, parentChoices, parentsAfter } from './merged-ownerships.rules.ts';

/** What the parents would be by one choice. */
export interface ParentsOffer {
  choice: ParentChoice;
  parents: Organisation['parents'];
  /** Above 100 it cannot be chosen. */
  totalPercent: number;
}

/** The parents by each choice, each outcome once; those of both are proposed unless they exceed 100 per cent. */
export function offerParents(
  kept: Organisation,
  merged: Organisation,
): { parents: ParentsOffer[]; proposedParents: ParentChoice } {
  const known = new Map(
    [...merged.parents, ...kept.parents].map((one) => [one.organisation.id, one.organisation]),
  );
  const merging = { keptId: kept.id, mergedId: merged.id, seenParentIds: [...known.keys()] };
  const rows = [kept, merged].flatMap(({ id: childId, parents }) =>
    parents.map(({ organisation, sharePercent }) => ({ childId, parentId: organisation.id, sharePercent })),
  );
  const offers = parentChoices.map((choice) => {
    const after = parentsAfter(merging, rows, choice);
    const parents = after.flatMap(({ parentId, sharePercent }) => {
      const organisation = known.get(parentId);
      return organisation ? [{ organisation, sharePercent }] : [];
    });
    return { choice, parents, totalPercent: totalShare(after.map(({ sharePercent }) => sharePercent)) };
  });
  const wordsOf = ({ parents }: ParentsOffer) =>
    JSON.stringify(parents.map(({ organisation, sharePercent }) => [organisation.id, sharePercent]).sort());
  const once = offers.filter(
    (one, place) => offers.findIndex((other) => wordsOf(other) === wordsOf(one)) === place,
  );
  const both = offers.find(({ choice, totalPercent }) => choice === 'both' && totalPercent <= 100);
  const alike = both && once.find((one) => wordsOf(one) === wordsOf(both));
  return { parents: once, proposedParents: alike?.choice ?? 'kept' };
}
