import { expect, test } from 'vitest';
import { type CodeLabels, codeLabels, locales } from '../code-lists/index.ts';
import { environmentalCategories, plotStates } from './plot.codes.ts';

const lists: [keyof CodeLabels, readonly string[]][] = [
  ['plotState', plotStates],
  ['environmentalCategory', environmentalCategories],
];

test.each(lists)('%s has a word for each code and for no other, in four languages', (list, known) => {
  for (const locale of locales) {
    expect(Object.keys(codeLabels[locale][list]).sort(), locale).toEqual([...known].sort());
  }
});

test('the categories stand from light to heavy', () => {
  const order = environmentalCategories.map(Number);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});
