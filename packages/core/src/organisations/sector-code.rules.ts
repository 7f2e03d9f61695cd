import type { Sector } from '../code-lists/index.ts';
import type { FieldError } from '../errors.ts';
import type { SectorVersion } from './organisation.codes.ts';

/** A section's letter with its first and last division. */
type Section = readonly [letter: string, first: number, last: number];

/** NACE Rev. 2, and SBI 2008 with it: Regulation (EC) No 1893/2006, Annex I. */
const sectionsOfRev2: readonly Section[] = [
  ['A', 1, 3],
  ['B', 5, 9],
  ['C', 10, 33],
  ['D', 35, 35],
  ['E', 36, 39],
  ['F', 41, 43],
  ['G', 45, 47],
  ['H', 49, 53],
  ['I', 55, 56],
  ['J', 58, 63],
  ['K', 64, 66],
  ['L', 68, 68],
  ['M', 69, 75],
  ['N', 77, 82],
  ['O', 84, 84],
  ['P', 85, 85],
  ['Q', 86, 88],
  ['R', 90, 93],
  ['S', 94, 96],
  ['T', 97, 98],
  ['U', 99, 99],
];

/** NACE Rev. 2.1, and SBI 2025 with it: Delegated Regulation (EU) 2023/137. Division 45 is gone, J is J and K. */
const sectionsOfRev21: readonly Section[] = [
  ['A', 1, 3],
  ['B', 5, 9],
  ['C', 10, 33],
  ['D', 35, 35],
  ['E', 36, 39],
  ['F', 41, 43],
  ['G', 46, 47],
  ['H', 49, 53],
  ['I', 55, 56],
  ['J', 58, 60],
  ['K', 61, 63],
  ['L', 64, 66],
  ['M', 68, 68],
  ['N', 69, 75],
  ['O', 77, 82],
  ['P', 84, 84],
  ['Q', 85, 85],
  ['R', 86, 88],
  ['S', 90, 93],
  ['T', 94, 96],
  ['U', 97, 98],
  ['V', 99, 99],
];

const sectionsOf: Readonly<Record<SectorVersion, readonly Section[]>> = {
  'nace-2': sectionsOfRev2,
  'sbi-2008': sectionsOfRev2,
  'nace-2.1': sectionsOfRev21,
  'sbi-2025': sectionsOfRev21,
};

/** A code of a division, group, class or Dutch subclass, read. */
export interface SectorReading {
  /** As its edition writes it: 52.10 for NACE, 5210 or 52102 for SBI. */
  code: string;
  /** The letter of the section in the code's own edition. */
  section: string;
  /** The letter in NACE Rev. 2, by which leads and inquiries are coded: of the same division there. */
  sector: Sector;
}

/**
 * Reads a code of a classification: two to four digits for NACE, to five for SBI, with or without points. Null for
 * what has another form or a division that the edition does not have. Whether the class itself exists is not asked.
 */
export function readSectorCode(typed: string, version: SectorVersion): SectorReading | null {
  const digits = typed.normalize('NFKC').replace(/[\s.]/g, '');
  const isNace = version.startsWith('nace');
  if (!(isNace ? /^\d{2,4}$/ : /^\d{2,5}$/).test(digits)) return null;
  const section = sectionIn(sectionsOf[version], digits);
  const sector = sectionIn(sectionsOfRev2, digits);
  if (section === null || sector === null) return null;
  const code = isNace && digits.length > 2 ? `${digits.slice(0, 2)}.${digits.slice(2)}` : digits;
  return { code, section, sector: sector as Sector };
}

function sectionIn(sections: readonly Section[], digits: string): string | null {
  const division = Number(digits.slice(0, 2));
  return sections.find(([, first, last]) => division >= first && division <= last)?.[0] ?? null;
}

export interface SectorFields {
  sector?: Sector | null | undefined;
  sectorCode?: string | null | undefined;
  sectorVersion?: SectorVersion | null | undefined;
}

interface SectorColumns {
  sector: Sector | null;
  sectorCode: string | null;
  sectorVersion: SectorVersion | null;
}
type Columns = Partial<SectorColumns>;

/**
 * The columns that an edit of the sector makes: a code brings its section, and an emptied code takes its edition
 * along. Adds to `refusals` a code without an edition, one that the edition cannot have, and a section that the
 * code is not of.
 */
export function sectorColumns(given: SectorFields, before: SectorFields, refusals: FieldError[]): Columns {
  const { sector, sectorCode, sectorVersion } = given;
  if (sector === undefined && sectorCode === undefined && sectorVersion === undefined) return {};
  const code = (sectorCode === undefined ? before.sectorCode : sectorCode)?.trim();
  const version = sectorVersion === undefined ? before.sectorVersion : sectorVersion;
  const own: Columns = sector === undefined ? {} : { sector };
  if (!code && sectorCode === undefined && sectorVersion === undefined) return own;
  if (!code) return { ...own, sectorCode: null, sectorVersion: null };
  if (!version) {
    refusals.push(refusal('sectorVersion', 'required', 'Say of which edition the code is.'));
    return own;
  }
  const reading = readSectorCode(code, version);
  if (reading === null) {
    refusals.push(refusal('sectorCode', 'sector-code', 'This edition has no code of this form.'));
    return own;
  }
  if (sector && sector !== reading.sector) {
    const params = { section: reading.sector };
    refusals.push({
      ...refusal('sector', 'sector-contradiction', 'The code is of another section.'),
      params,
    });
  }
  return { sector: reading.sector, sectorCode: reading.code, sectorVersion: version };
}

function refusal(field: string, code: string, message: string): FieldError {
  return { pointer: `/${field}`, code, message };
}
