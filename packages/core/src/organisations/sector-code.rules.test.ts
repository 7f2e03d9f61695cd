import { expect, test } from 'vitest';
import type { FieldError } from '../errors.ts';
import { sectorVersions } from './organisation.codes.ts';
import { readSectorCode, type SectorFields, sectorColumns } from './sector-code.rules.ts';

// Codes and their sections as the annexes print them: (EC) 1893/2006 for Rev. 2, (EU) 2023/137 for Rev. 2.1.
test.each([
  ['52.10', 'nace-2', '52.10', 'H', 'H'],
  ['5210', 'nace-2', '52.10', 'H', 'H'],
  ['５２．１', 'nace-2', '52.1', 'H', 'H'],
  ['62', 'nace-2', '62', 'J', 'J'],
  ['62.10', 'nace-2.1', '62.10', 'K', 'J'],
  ['58.11', 'nace-2.1', '58.11', 'J', 'J'],
  ['64.19', 'nace-2', '64.19', 'K', 'K'],
  ['64.19', 'nace-2.1', '64.19', 'L', 'K'],
  ['84.11', 'nace-2.1', '84.11', 'P', 'O'],
  ['99.00', 'nace-2.1', '99.00', 'V', 'U'],
  ['01.11', 'nace-2', '01.11', 'A', 'A'],
  ['45.11', 'nace-2', '45.11', 'G', 'G'],
  ['52102', 'sbi-2008', '52102', 'H', 'H'],
  ['52.10.2', 'sbi-2008', '52102', 'H', 'H'],
  ['6210', 'sbi-2025', '6210', 'K', 'J'],
] as const)('%s of %s is %s of section %s, of %s in Rev. 2', (typed, version, code, section, sector) => {
  expect(readSectorCode(typed, version)).toEqual({ code, section, sector });
});

test.each([
  ['45.11', 'nace-2.1'],
  ['45', 'sbi-2025'],
  ['04.10', 'nace-2'],
  ['34', 'nace-2.1'],
  ['00', 'nace-2'],
  ['5', 'nace-2'],
  ['52102', 'nace-2'],
  ['521021', 'sbi-2008'],
  ['H52', 'nace-2'],
] as const)('%s is no code of %s', (typed, version) => {
  expect(readSectorCode(typed, version)).toBeNull();
});

test('every division of an edition is of one section, and has one in Rev. 2', () => {
  const divisions = Array.from({ length: 100 }, (_, division) => String(division).padStart(2, '0'));
  const counts = sectorVersions.map(
    (version) => divisions.filter((division) => readSectorCode(division, version)).length,
  );
  // 88 divisions in Rev. 2 and 87 in Rev. 2.1, which has no 45.
  expect(counts).toEqual([88, 87, 88, 87]);
});

const logistics: SectorFields = { sector: 'H', sectorCode: '52.10', sectorVersion: 'nace-2' };

test.each<[string, SectorFields, SectorFields, SectorFields, string[]]>([
  ['nothing', {}, logistics, {}, []],
  ['a section alone', { sector: 'C' }, {}, { sector: 'C' }, []],
  [
    'a code brings its section',
    { sectorCode: '62.01', sectorVersion: 'nace-2' },
    {},
    { sector: 'J', sectorCode: '62.01', sectorVersion: 'nace-2' },
    [],
  ],
  [
    'another code, the section follows',
    { sectorCode: '2611' },
    logistics,
    { sector: 'C', sectorCode: '26.11', sectorVersion: 'nace-2' },
    [],
  ],
  [
    'another edition',
    { sectorVersion: 'sbi-2008' },
    logistics,
    { sector: 'H', sectorCode: '5210', sectorVersion: 'sbi-2008' },
    [],
  ],
  ['the code emptied', { sectorCode: ' ' }, logistics, { sectorCode: null, sectorVersion: null }, []],
  ['a section of nothing beside a code', { sector: null }, logistics, logistics, []],
  ['a code without an edition', { sectorCode: '52.10' }, {}, {}, ['/sectorVersion required']],
  [
    'no code of that edition',
    { sectorCode: '45.11', sectorVersion: 'nace-2.1' },
    {},
    {},
    ['/sectorCode sector-code'],
  ],
  [
    'another section than the code’s',
    { sector: 'C' },
    logistics,
    logistics,
    ['/sector sector-contradiction'],
  ],
])('%s', (_what, given, before, columns, refused) => {
  const refusals: FieldError[] = [];
  expect(sectorColumns(given, before, refusals)).toEqual(columns);
  expect(refusals.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual(refused);
});
