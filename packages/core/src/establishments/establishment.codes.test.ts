import { expect, test } from 'vitest';
import { type CodeLabels, codeLabels, locales } from '../code-lists/index.ts';
import * as codes from './establishment.codes.ts';

const lists: [keyof CodeLabels, readonly string[]][] = [
  ['closingReason', codes.closingReasons],
  ['firstArrival', codes.firstArrivals],
  ['headcountSource', codes.headcountSources],
  ['visitAnswer', codes.visitAnswers],
  ['jobChange', codes.jobChanges],
  ['riskLevel', codes.riskLevels],
];

test.each(lists)('%s has a word for each code and for no other, in four languages', (list, known) => {
  for (const locale of locales) {
    expect(Object.keys(codeLabels[locale][list]).sort(), locale).toEqual([...known].sort());
  }
});
