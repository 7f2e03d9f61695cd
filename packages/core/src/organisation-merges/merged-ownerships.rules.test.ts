import { expect, test } from 'vitest';
import { type ParentChoice, parentsAfter, planOwnerships } from './merged-ownerships.rules.ts';

/** 'k<a 60' says that k belongs to a for 60 per cent; k is kept, m is merged, x is a parent that is not seen. */
const rowOf = (words: string) => {
  const [, childId = '', parentId = '', share] = /^(\w)<(\w)(?: (\d+))?$/.exec(words) ?? [];
  return { childId, parentId, sharePercent: share ? Number(share) : null };
};
const wordsOf = ({ childId, parentId, sharePercent }: ReturnType<typeof rowOf>) =>
  `${childId}<${parentId}${sharePercent === null ? '' : ` ${sharePercent}`}`;
const merging = { keptId: 'k', mergedId: 'm', seenParentIds: ['a', 'b', 'k', 'm'] };

test.each<[string, ParentChoice, string[], string[], string[]]>([
  ['the merged one’s parents and subsidiaries move', 'both', ['m<a 60', 'c<m 40'], ['m<a 60', 'c<m 40'], []],
  ['what is between the two ends', 'both', ['m<k 60', 'k<m 10'], [], ['m<k 60', 'k<m 10']],
  ['of both: one beside the other', 'both', ['k<a 60', 'm<b 40'], ['m<b 40'], []],
  ['the kept one’s: the other’s end', 'kept', ['k<a 60', 'm<b 60'], [], ['m<b 60']],
  ['the merged one’s: its own end', 'merged', ['k<a 60', 'm<b 60'], ['m<b 60'], ['k<a 60']],
  ['one parent of both keeps the kept one’s share', 'both', ['k<a 60', 'm<a 70'], [], ['m<a 70']],
  ['unless only the other is known', 'both', ['k<a', 'm<a 70'], ['m<a 70'], ['k<a']],
  ['or the other is chosen', 'merged', ['k<a 60', 'm<a 70'], ['m<a 70'], ['k<a 60']],
  ['a parent that is not seen moves all the same', 'kept', ['m<x 60', 'm<a 40'], ['m<x 60'], ['m<a 40']],
  ['and its twin stays where it is', 'merged', ['k<x 60', 'm<x 60'], [], ['m<x 60']],
  ['one subsidiary of both stays with its share', 'merged', ['c<k 60', 'c<m 30'], [], ['c<m 30']],
  ['choosing parents leaves subsidiaries', 'kept', ['c<m 30'], ['c<m 30'], []],
])('%s', (_, choice, rows, move, end) => {
  const plan = planOwnerships(merging, rows.map(rowOf), choice);
  expect({ move: plan.move.map(wordsOf), end: plan.end.map(wordsOf).sort() }).toEqual({
    move,
    end: end.sort(),
  });
});

test.each<[ParentChoice, string[]]>([
  ['kept', ['k<a 60']],
  ['merged', ['m<b 60']],
  ['both', ['k<a 60', 'm<b 60']],
])('the parents after it, of %s', (choice, after) => {
  const rows = ['k<a 60', 'm<b 60', 'c<k 10', 'c<m 10'].map(rowOf);
  expect(parentsAfter(merging, rows, choice).map(wordsOf)).toEqual(after);
});
