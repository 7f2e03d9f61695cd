import { expect, it } from 'vitest';
import { keptIdentifier } from './kept-identifier.ts';

it.each([
  ['HRB 12345', 'DE', { scheme: null, value: 'HRB12345' }],
  ['01234567', 'GB', { scheme: null, value: '01234567' }],
  ['KvK 34.12.34.56', 'NL', { scheme: 'kvk', value: '34123456' }],
  ['12-34', 'JP', { problem: 'identifier-unknown' }],
  ['8010001008845', 'JP', { problem: 'identifier-check-digit' }],
])('%s of %s', (typed, country, kept) => {
  expect(keptIdentifier(typed, country)).toEqual(kept);
});

it.each([
  ['24-334-5678', 'NL', 'duns', { scheme: 'duns', value: '243345678' }],
  ['DUNS 24-334-5678', 'JP', undefined, { scheme: 'duns', value: '243345678' }],
  ['D-U-N-S® Number: 243345678', 'NL', undefined, { scheme: 'duns', value: '243345678' }],
  ['732829320', 'FR', undefined, { scheme: null, value: '732829320' }],
  ['243345678', 'NL', undefined, { problem: 'identifier-unknown' }],
  ['24334567', 'NL', 'duns', { problem: 'identifier-unknown' }],
  ['12345678', 'JP', 'kvk', { scheme: 'kvk', value: '12345678' }],
  ['1234567', 'NL', 'kvk', { problem: 'identifier-unknown' }],
  ['8010001008845', 'NL', 'jp-corporate-number', { problem: 'identifier-check-digit' }],
  ['NL 0000.12345.B01', 'NL', null, { scheme: null, value: 'NL000012345B01' }],
] as const)('%s of %s, said to be of %s', (typed, country, said, kept) => {
  expect(keptIdentifier(typed, country, said)).toEqual(kept);
});
