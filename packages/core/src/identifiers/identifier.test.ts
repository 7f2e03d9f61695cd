import { expect, test } from 'vitest';
import { checkIdentifier } from './identifier.ts';

// Numbers that are published: of GLEIF itself, of the Japanese tax agency itself, of the documentation of USCC.
test.each([
  ['12345678', 'NL', 'kvk', '12345678'],
  ['１２３４ ５６７８', 'NL', 'kvk', '12345678'],
  ['KvK-nummer: 1234.5678', 'NL', 'kvk', '12345678'],
  ['KvK 12345678', 'JP', 'kvk', '12345678'],
  ['7000012050002', 'JP', 'jp-corporate-number', '7000012050002'],
  ['7-0000-1205-0002', 'JP', 'jp-corporate-number', '7000012050002'],
  ['７ー００００ー１２０５ー０００２', 'JP', 'jp-corporate-number', '7000012050002'],
  ['法人番号：7000012050002', 'JP', 'jp-corporate-number', '7000012050002'],
  ['法人番号7000012050002', 'NL', 'jp-corporate-number', '7000012050002'],
  ['T7000012050002', 'NL', 'jp-corporate-number', '7000012050002'],
  ['91110000600037341L', 'CN', 'cn-uscc', '91110000600037341L'],
  ['91110000 600037341 l', 'CN', 'cn-uscc', '91110000600037341L'],
  ['统一社会信用代码：91110000600037341L', 'NL', 'cn-uscc', '91110000600037341L'],
  ['506700GE1G29325QX363', 'CH', 'lei', '506700GE1G29325QX363'],
  ['506700ge1g29325qx363', 'JP', 'lei', '506700GE1G29325QX363'],
  ['LEI: 5067 00GE 1G29 325Q X363', 'NL', 'lei', '506700GE1G29325QX363'],
])('%j in %s is the %s %s', (typed, country, scheme, value) => {
  expect(checkIdentifier(typed, country)).toEqual({ scheme, value });
});

test.each([
  ['8000012050002', 'JP', 'jp-corporate-number'],
  ['7000012050020', 'JP', 'jp-corporate-number'],
  ['91110000600037341M', 'CN', 'cn-uscc'],
  ['91110000600037431L', 'CN', 'cn-uscc'],
  ['9111000060003734IL', 'CN', 'cn-uscc'],
  ['506700GE1G29325QX364', 'CH', 'lei'],
  ['506700GE1G29325XQ363', 'CH', 'lei'],
])('%j in %s is a %s with a slip in it', (typed, country, scheme) => {
  expect(checkIdentifier(typed, country)).toEqual({ problem: 'identifier-check-digit', scheme });
});

test.each([
  ['1234567', 'NL', '1234567', ['kvk', 'lei']],
  ['000012345678', 'NL', '000012345678', ['kvk', 'lei']],
  ['12345678', 'DK', '12345678', ['lei']],
  ['HRB 12345', 'DE', 'HRB12345', ['lei']],
  ['1234567890123', 'KR', '1234567890123', ['lei']],
  ['12345', 'JP', '12345', ['jp-corporate-number', 'lei']],
  ['none', 'CN', 'NONE', ['cn-uscc', 'lei']],
  ['', 'NL', '', ['kvk', 'lei']],
])('%j in %s is unknown', (typed, country, value, expected) => {
  expect(checkIdentifier(typed, country)).toEqual({ problem: 'identifier-unknown', value, expected });
});
