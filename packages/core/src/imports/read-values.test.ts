import { describe, expect, test } from 'vitest';
import type { ImportField } from './import.fields.ts';
import type { ImportSettings } from './import.settings.ts';
import { type RowValues, readValues } from './read-values.ts';
import type { CellMark } from './reading/table-row.ts';

const settings: ImportSettings = {
  ...{ encoding: null, delimiter: null, sheet: null, mapping: [], dateOrder: 'day-month-year' },
  ...{ timeZone: 'Europe/Amsterdam', matchBy: [], existing: 'fill', newOrganisations: false },
  defaultCountry: null,
};
const directory = {
  municipalities: [{ id: 'm1', slug: 'amstelveen', name: 'Amstelveen' }],
  colleagues: [
    { id: 'u1', name: 'Saskia de Vries', email: 'saskia@kavel.example' },
    { id: 'u2', name: 'Jan Bakker', email: 'jan@kavel.example' },
    { id: 'u3', name: 'Jan Bakker', email: 'jan2@kavel.example' },
  ],
};

function read(field: ImportField, cell: string, mark?: CellMark) {
  const row = { number: 2, cells: [cell], ...(mark && { marks: { 0: mark } }) };
  return readValues(row, { ...settings, mapping: [field] }, directory);
}

describe('what a cell comes to', () => {
  test.each<[ImportField, string, RowValues]>([
    ['name', '  株式会社日立製作所 ', { name: '株式会社日立製作所' }],
    ['name', "'=SUM Group", { name: '=SUM Group' }],
    ['country', 'オランダ', { country: 'NL' }],
    ['organisationCountry', 'jp', { organisationCountry: 'JP' }],
    ['kinds', 'Company; partner', { kinds: ['company', 'partner'] }],
    ['kinds', '企業、研究機関', { kinds: ['company', 'institute'] }],
    ['kinds', 'bedrijf, Bedrijven', { kinds: ['company'] }],
    ['sector', 'C', { sector: 'C' }],
    ['clusters', 'health', { clusters: ['health'] }],
    [
      'identifier',
      '12345678; LEI 5493001KJTIIGC8Y1R12',
      { identifiers: ['12345678', 'LEI 5493001KJTIIGC8Y1R12'] },
    ],
    ['municipality', 'AMSTELVEEN', { municipalityId: 'm1' }],
    ['accountManager', 'Saskia@Kavel.example', { accountManagerId: 'u1' }],
    ['accountManager', 'saskia de vries', { accountManagerId: 'u1' }],
    ['language', 'Japans', { language: 'ja' }],
    ['language', '中文', { language: 'zh' }],
    ['timeZone', 'Asia/Tokyo', { timeZone: 'Asia/Tokyo' }],
    ['consent', 'ja', { consent: 'given' }],
    ['consent', '拒否', { consent: 'refused' }],
    ['consent', 'ingetrokken', { consent: 'withdrawn' }],
    ['consentOn', '1-2-2026', { consentOn: Temporal.PlainDate.from('2026-02-01') }],
    ['leftOn', '2026-01-15T23:30:00Z', { leftOn: Temporal.PlainDate.from('2026-01-16') }],
    ['name', '   ', {}],
  ])('%s: %s', (field, cell, values) => {
    expect(read(field, cell)).toEqual({ values, problems: [], notes: [] });
  });

  test('a formula is taken and told of', () => {
    expect(read('name', 'Alpha', 'formula')).toMatchObject({
      values: { name: 'Alpha' },
      notes: [{ code: 'formula-result', field: 'name' }],
    });
  });
});

describe('what is refused, with the text', () => {
  test.each<[ImportField, string, string, CellMark?]>([
    ['country', 'Atlantis', 'invalid-choice'],
    ['kinds', 'company, club', 'invalid-choice'],
    ['sector', 'shoes', 'invalid-choice'],
    ['municipality', 'Utrecht', 'invalid-choice'],
    ['accountManager', 'Jan Bakker', 'invalid-choice'],
    ['accountManager', 'nobody@kavel.example', 'invalid-choice'],
    ['language', 'Klingon', 'invalid-choice'],
    ['timeZone', 'Amsterdam time', 'invalid-time-zone'],
    ['consent', 'perhaps', 'invalid-choice'],
    ['consentOn', '31-02-2026', 'invalid-date'],
    ['leftOn', '令和8年1月5日', 'invalid-date'],
    ['leftOn', '46348', 'invalid-date'],
    ['telephone', '0'.repeat(41), 'too-long'],
    ['name', 'x'.repeat(201), 'too-long'],
    ['name', '#N/A', 'error-value', 'error-value'],
    ['identifier', '123456789012346000', 'inexact-number', 'inexact-number'],
    ['name', 'half a \ud83d character', 'unexpected'],
    ['name', 'nothing\0 at all', 'unexpected'],
  ])('%s: %s is %s', (field, cell, code, mark) => {
    const { values, problems } = read(field, cell, mark);
    expect(values).toEqual({});
    expect(problems).toMatchObject([{ code, field }]);
    const text = String(problems[0]?.params?.text);
    expect(text.isWellFormed() && !text.includes('\0')).toBe(true);
  });

  test('a text is told without cutting a character in two', () => {
    const [problem] = read('name', `${'x'.repeat(79)}😀${'x'.repeat(200)}`).problems;
    expect(String(problem?.params?.text).isWellFormed()).toBe(true);
  });

  test('more cells than the head has', () => {
    const row = { number: 2, cells: ['Alpha', '', 'more'] };
    expect(readValues(row, { ...settings, mapping: ['name'] }, directory).problems).toEqual([
      { code: 'too-many-cells' },
    ]);
  });
});

test('several columns of one field add up', () => {
  const row = { number: 2, cells: ['12345678', '5493001KJTIIGC8Y1R12'] };
  expect(readValues(row, { ...settings, mapping: ['identifier', 'identifier'] }, directory).values).toEqual({
    identifiers: ['12345678', '5493001KJTIIGC8Y1R12'],
  });
});
