import { expect, test } from 'vitest';
import { parsePower } from './power.ts';

test.each([
  ['630', 'kva', 'en', { value: 630, unit: 'kva', powerKva: 630 }],
  ['1,5', 'mva', 'nl', { value: 1.5, unit: 'mva', powerKva: 1500 }],
  ['２', 'mva', 'ja', { value: 2, unit: 'mva', powerKva: 2000 }],
  ['1.500', 'kva', 'nl', { value: 1500, unit: 'kva', powerKva: 1500 }],
  ['2 MVA', 'kva', 'en', { value: 2, unit: 'mva', powerKva: 2000 }],
  ['５００ｋＶＡ', 'mva', 'ja', { value: 500, unit: 'kva', powerKva: 500 }],
  ['2 MW', 'mva', 'en', { problem: 'number' }],
  ['-1', 'mva', 'en', { problem: 'number-negative' }],
  ['', 'mva', 'en', { problem: 'number' }],
] as const)('%j with %s chosen, in %s', (typed, unit, locale, reading) => {
  expect(parsePower(typed, unit, locale)).toEqual({ typed, ...reading });
});
