import { expect, test } from 'vitest';
import { parseArea, toSquareMetres } from './area.ts';

test.each([
  [1, 'm2', 1],
  [1, 'ha', 10_000],
  [1, 'tsubo', 3.31],
  [121, 'tsubo', 400],
  [1_000, 'tsubo', 3_305.79],
  [1, 'mu', 666.67],
  [3, 'mu', 2_000],
  [15, 'mu', 10_000],
  [0, 'mu', 0],
] as const)('%d %s is %d m²', (value, unit, areaM2) => {
  expect(toSquareMetres(value, unit)).toBe(areaM2);
});

test.each([
  ['2.500', 'm2', 'nl', { value: 2500, unit: 'm2', areaM2: 2500 }],
  ['1,5', 'ha', 'nl', { value: 1.5, unit: 'ha', areaM2: 15_000 }],
  ['３，０００', 'm2', 'ja', { value: 3000, unit: 'm2', areaM2: 3000 }],
  ['1万', 'tsubo', 'ja', { value: 10_000, unit: 'tsubo', areaM2: 33_057.85 }],
  ['30', 'mu', 'zh', { value: 30, unit: 'mu', areaM2: 20_000 }],
  ['1,000', 'ha', 'en', { value: 1000, unit: 'ha', areaM2: 10_000_000 }],
] as const)('%j with %s chosen, in %s', (typed, unit, locale, reading) => {
  expect(parseArea(typed, unit, locale)).toEqual({ typed, ...reading });
});

test.each([
  ['2500 m²', 'm2'],
  ['２５００㎡', 'm2'],
  ['2500 sqm', 'm2'],
  ['2500 sq. m', 'm2'],
  ['2500平方メートル', 'm2'],
  ['2500平米', 'm2'],
  ['2500 vierkante meter', 'm2'],
  ['2500 ha.', undefined],
  ['2500 HA', 'ha'],
  ['2500ヘクタール', 'ha'],
  ['2500公顷', 'ha'],
  ['2500坪', 'tsubo'],
  ['2500亩', 'mu'],
  ['2500畝', undefined],
] as const)('a unit typed behind the number wins: %j', (typed, unit) => {
  const reading = parseArea(typed, 'mu', 'en');
  if (unit === undefined) expect(reading).toEqual({ typed, problem: 'number' });
  else if (unit === 'ha') expect(reading).toEqual({ typed, problem: 'area-too-large' });
  else expect(reading).toMatchObject({ typed, value: 2500, unit });
});

test.each([
  ['', 'm2', 'number'],
  ['large', 'm2', 'number'],
  ['-1', 'ha', 'number-negative'],
  ['1,000.01', 'ha', 'area-too-large'],
  ['10,000,001', 'm2', 'area-too-large'],
] as const)('%j %s has the problem %s, and is kept as typed', (typed, unit, problem) => {
  expect(parseArea(typed, unit, 'en')).toEqual({ typed, problem });
});
