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
