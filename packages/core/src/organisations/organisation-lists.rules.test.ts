import { expect, test } from 'vitest';
import type { FieldError } from '../errors.ts';
import { type GivenIdentifier, identifiersOf } from './organisation-identifiers.rules.ts';
import { type GivenName, otherNames } from './organisation-names.rules.ts';

function kept<T>(read: (refusals: FieldError[]) => T) {
  const refusals: FieldError[] = [];
  const rows = read(refusals);
  return { rows, refused: refusals.map(({ pointer, code }) => `${pointer} ${code}`) };
}
const namesOf = (given: GivenName[], country = 'JP') =>
  kept((refusals) => otherNames(given, country, refusals));
const numbersOf = (given: GivenIdentifier[], country = 'NL') =>
  kept((refusals) => identifiersOf(given, country, refusals));

test('names are tidied, and bring the language that their script tells', () => {
  const given: GivenName[] = [
    { kind: 'reading', name: ' くら　ロジスティクス ' },
    { kind: 'latin', name: 'Kura Logistics' },
    { kind: 'former', name: '藏物流', language: 'zh-Hant' },
  ];
  expect(namesOf(given)).toEqual({
    rows: [
      { kind: 'reading', name: 'くら ロジスティクス', language: 'ja' },
      { kind: 'latin', name: 'Kura Logistics', language: null },
      { kind: 'former', name: '藏物流', language: 'zh-Hant' },
    ],
    refused: [],
  });
});

test('a name of nothing and a name twice are refused by their place; of another kind it may stand again', () => {
  const given: GivenName[] = [
    { kind: 'short', name: 'Kura' },
    { kind: 'trade', name: 'Kura' },
    { kind: 'short', name: ' ' },
    { kind: 'short', name: 'Kura ' },
  ];
  expect(namesOf(given).refused).toEqual(['/names/2/name required', '/names/3/name twice']);
});

test('numbers tell their register, or are held against the one that was said', () => {
  const given: GivenIdentifier[] = [
    { value: 'KvK 1234 5678' },
    { value: '506700ge1g29325qx363' },
    { scheme: 'duns', value: '24-334-5678' },
    { scheme: null, value: 'NL 0000.12345.B01' },
  ];
  expect(numbersOf(given)).toEqual({
    rows: [
      { scheme: 'kvk', value: '12345678' },
      { scheme: 'lei', value: '506700GE1G29325QX363' },
      { scheme: 'duns', value: '243345678' },
      { scheme: null, value: 'NL000012345B01' },
    ],
    refused: [],
  });
});

test('a slip, a number of no register, nothing and a number twice are refused by their place', () => {
  const given: GivenIdentifier[] = [
    { value: '7000012050002', scheme: 'jp-corporate-number' },
    { value: '7000012050003', scheme: 'jp-corporate-number' },
    { value: '12' },
    { value: ' ' },
    { value: 'T7000012050002' },
    { value: '--', scheme: null },
  ];
  expect(numbersOf(given).refused).toEqual([
    '/identifiers/1/value identifier-check-digit',
    '/identifiers/2/value identifier-unknown',
    '/identifiers/3/value required',
    '/identifiers/4/value twice',
    '/identifiers/5/value required',
  ]);
});

test('what is known already is not judged again', () => {
  const old = { scheme: 'kvk' as const, value: '1234' };
  const { rows, refused } = kept((refusals) => identifiersOf([old], 'NL', refusals, [old]));
  expect({ rows, refused }).toEqual({ rows: [old], refused: [] });
});
