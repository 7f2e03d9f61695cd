import { expect, test } from 'vitest';
import * as lists from './index.ts';

const all = Object.entries(lists).filter((entry): entry is [string, readonly string[]] =>
  Array.isArray(entry[1]),
);

test.each(all)('%s: every code once, none empty, fit for a URL', (_name, codes) => {
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[A-Za-z0-9]+(-[a-z0-9]+)*$/);
});

test('the countries are those of ISO 3166-1, and CLDR has a name for each', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  expect(lists.countries).toHaveLength(249);
  expect(lists.countries.filter((code) => names.of(code) === undefined)).toEqual([]);
  expect(lists.countries).toEqual(expect.arrayContaining(['NL', 'JP', 'CN', 'TW', 'HK', 'KR']));
  for (const notAssigned of ['UK', 'EU', 'AN', 'SU', 'ZZ'])
    expect(lists.countries).not.toContain(notAssigned);
});

test('NACE Rev. 2 has 21 sections, A to U', () => {
  expect(lists.sectors.join('')).toBe('ABCDEFGHIJKLMNOPQRSTU');
});

test.each([
  ['health', true],
  ['Health', false],
  ['', false],
  [undefined, false],
  [['health'], false],
])('isOneOf(clusters, %j) is %s', (value, expected) => {
  expect(lists.isOneOf(lists.clusters, value)).toBe(expected);
});
