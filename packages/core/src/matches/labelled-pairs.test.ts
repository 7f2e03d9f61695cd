import { expect, test } from 'vitest';
import { compare } from './compare.ts';
import { type LabelledPair, labelledPairs } from './labelled-pairs/index.ts';

const isFound = ({ one, other }: LabelledPair) => {
  const { band } = compare(one, other);
  return band === 'same' || band === 'likely';
};

/** Of what is called same or likely, how much is so; and of what is so, how much is called same or likely. */
function figuresOf(pairs: readonly LabelledPair[]) {
  const found = pairs.filter(isFound);
  const right = found.filter(({ same }) => same).length;
  return { precision: right / found.length, recall: right / pairs.filter(({ same }) => same).length };
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

test.each([
  ['all pairs', labelledPairs],
  ['pairs held out', labelledPairs.filter(({ heldOut }) => heldOut)],
])('%s: precision at least 98 %, recall at least 95 %', (which, pairs) => {
  const { precision, recall } = figuresOf(pairs);
  console.info(
    `${which}: ${pairs.length}, precision ${percent(precision)}, recall ${percent(recall)} (same and likely)`,
  );
  expect(precision).toBeGreaterThanOrEqual(0.98);
  expect(recall).toBeGreaterThanOrEqual(0.95);
});

test('there are 400 pairs, about half of them one organisation, none written twice', () => {
  expect(labelledPairs).toHaveLength(400);
  expect(labelledPairs.filter(({ same }) => same).length).toBeGreaterThan(180);
  expect(new Set(labelledPairs.map(({ line }) => line)).size).toBe(400);
});

test('the order of the two does not matter', () => {
  for (const { one, other, line } of labelledPairs) {
    expect(compare(one, other).score, line).toBe(compare(other, one).score);
  }
});
