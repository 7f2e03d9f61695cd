import { expect, test } from 'vitest';
import { locales } from '../code-lists/index.ts';
import { parseNumber, parseWholeNumber } from './typed-number.ts';

test.each([
  ['2500', 2500],
  [' 2 500 ', 2500],
  ['2\u00a0500', 2500],
  ['2\u2009500', 2500],
  ["2'500", 2500],
  ['２５００', 2500],
  ['２　５００', 2500],
  ['+2500', 2500],
  ['2,500,000', 2_500_000],
  ['2.500.000', 2_500_000],
  ['２，５００，０００', 2_500_000],
  ['1,0000,0000', 100_000_000],
  ['1,50,000', 150_000],
  ['2,500.75', 2500.75],
  ['2.500,75', 2500.75],
  ['2,5', 2.5],
  ['2.5', 2.5],
  ['２．５', 2.5],
  ['0.500', 0.5],
  ['0,500', 0.5],
  ['.5', 0.5],
  ['2.', 2],
  ['2500.25', 2500.25],
  ['2500,255', 2500.255],
  ['0', 0],
  ['-0', 0],
  ['1万', 10_000],
  ['１万', 10_000],
  ['1.5万', 15_000],
  ['1.1万', 11_000],
  ['2萬', 20_000],
  ['2万5千', 25_000],
  ['2万5000', 25_000],
  ['2億3万', 200_030_000],
  ['3亿', 300_000_000],
  ['5千', 5_000],
  ['千', 1_000],
  ['五千', 5_000],
  ['一万二千三百四十五', 12_345],
  ['二〇〇〇', 2_000],
  ['十五', 15],
  ['約2000', 2_000],
  ['约 3万', 30_000],
  ['ca. 2000', 2_000],
  ['~2000', 2_000],
])('%j is %d in every language', (typed, value) => {
  for (const locale of locales) expect(parseNumber(typed, locale)).toEqual({ value });
});

test.each([
  ['2.500', 2500, 2.5],
  ['2,500', 2.5, 2500],
  ['12.000', 12_000, 12],
  ['125,000', 125, 125_000],
  ['２，５００', 2.5, 2500],
])('%j is %d in Dutch and %d elsewhere', (typed, dutch, elsewhere) => {
  expect(parseNumber(typed, 'nl')).toEqual({ value: dutch });
  for (const locale of ['en', 'ja', 'zh'] as const)
    expect(parseNumber(typed, locale)).toEqual({ value: elsewhere });
});

test.each([
  ['', 'number'],
  ['   ', 'number'],
  ['many', 'number'],
  ['万', 'number'],
  ['1万2万', 'number'],
  ['1千2万x', 'number'],
  ['12,34,5', 'number'],
  ['1.2.3', 'number'],
  ['1,2.3,4', 'number'],
  ['1e6', 'number'],
  ['--5', 'number'],
  ['.', 'number'],
  ['５００から６００', 'number'],
  ['-5', 'number-negative'],
  ['−5', 'number-negative'],
  ['－５', 'number-negative'],
  ['-1万', 'number-negative'],
])('%j has the problem %s', (typed, problem) => {
  for (const locale of locales) expect(parseNumber(typed, locale)).toEqual({ problem });
});

test.each([
  ['100', 'en', { value: 100 }],
  ['1,000', 'en', { value: 1000 }],
  ['1.000', 'nl', { value: 1000 }],
  ['２０人', 'ja', { value: 20 }],
  ['100名', 'zh', { value: 100 }],
  ['20 fte', 'nl', { value: 20 }],
  ['2.5', 'en', { problem: 'number' }],
  ['99999999999999999999', 'en', { problem: 'number' }],
  ['-3', 'en', { problem: 'number-negative' }],
] as const)('counted: %j in %s gives %j', (typed, locale, reading) => {
  expect(parseWholeNumber(typed, locale)).toEqual(reading);
});
