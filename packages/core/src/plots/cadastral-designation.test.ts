import { expect, test } from 'vitest';
import { readCadastralDesignation } from './cadastral-designation.ts';

test.each([
  ['ASD04 F 2749', 'ASD04 F 2749'],
  ['asd04-f-2749', 'ASD04 F 2749'],
  ['ASD04F2749', 'ASD04 F 2749'],
  ['ASD04F02749G0000', 'ASD04 F 2749'],
  ['ASD04 F 02749 G 0', 'ASD04 F 2749'],
  ['ＡＳＤ０４ Ｆ ２７４９', 'ASD04 F 2749'],
  [' HLM00  AK  1 ', 'HLM00 AK 1'],
  ['HLM00 AK 99999', 'HLM00 AK 99999'],
])('%s is %s', (typed, kept) => {
  expect(readCadastralDesignation(typed)).toBe(kept);
});

test.each([
  '',
  'ASD04',
  'ASD04 F',
  'Amsterdam F 2749',
  'AS04 F 2749',
  'ASD4 F 2749',
  'ASD04 ABC 1',
  'ASD04 F 0',
  'ASD04 F 274900',
  'ASD04 F 2749 A 4',
  'F 2749',
])('%s is none', (typed) => {
  expect(readCadastralDesignation(typed)).toBeNull();
});
