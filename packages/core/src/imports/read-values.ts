import { type Cluster, clusters, type Locale, locales, type Sector, sectors } from '../code-lists/index.ts';
import type { Db } from '../db.ts';
import { unneutralised } from '../exports/index.ts';
import { type OrganisationKind, organisationKinds } from '../organisations/index.ts';
import { isTimeZone } from '../time-zones/index.ts';
import { readCountry } from './countries-by-name.ts';
import type { RowReason, RowReasonCode } from './import.codes.ts';
import { asWords, type ImportField } from './import.fields.ts';
import type { ImportSettings } from './import.settings.ts';
import { kindWords, languageWords, readCodes, wordsOfList } from './read-coded.ts';
import { readDay } from './read-day.ts';
import type { TableRow } from './reading/index.ts';

/** What a row says, field by field; a field that it leaves empty is not there. */
export interface RowValues {
  name?: string;
  latinName?: string;
  kinds?: OrganisationKind[];
  country?: string;
  website?: string;
  identifiers?: string[];
  sector?: Sector;
  clusters?: Cluster[];
  municipalityId?: string;
  accountManagerId?: string;
  nameReading?: string;
  jobTitle?: string;
  email?: string;
  telephone?: string;
  language?: Locale;
  timeZone?: string;
  consent?: string;
  consentOn?: Temporal.PlainDate;
  consentSource?: string;
  leftOn?: Temporal.PlainDate;
  organisationName?: string;
  organisationIdentifier?: string;
  organisationWebsite?: string;
  organisationCountry?: string;
}

/** What rows name by word and the database by id. */
export interface Directory {
  municipalities: readonly { id: string; slug: string; name: string }[];
  colleagues: readonly { id: string; name: string; email: string }[];
}

/** Reads what rows may name. */
export async function readDirectory(db: Db): Promise<Directory> {
  const [municipalities, colleagues] = await Promise.all([
    db.municipality.findMany({ select: { id: true, slug: true, name: true } }),
    db.user.findMany({ where: { active: true }, select: { id: true, name: true, email: true } }),
  ]);
  return { municipalities, colleagues };
}

const consents = ['given', 'refused', 'withdrawn'] as const;
const consentWords = {
  given: ['yes', 'true', 'ja', 'gegeven', '同意', 'あり', '是'],
  refused: ['no', 'false', 'nee', 'geweigerd', '拒否', 'なし', '否'],
  withdrawn: ['ingetrokken', '撤回'],
};
/** The longest text of one line that a record takes. */
const longestText: Partial<Record<ImportField, number>> = { website: 300, email: 254, telephone: 40 };

/**
 * The values of a row's mapped cells, and why some cannot be taken: a word of no list, no day, an error of a
 * formula. A formula's result is taken and told of. What an export of ours put before a formula is taken away.
 */
export function readValues(
  row: TableRow,
  settings: ImportSettings,
  directory: Directory,
): { values: RowValues; problems: RowReason[]; notes: RowReason[] } {
  const values: RowValues = {};
  const problems: RowReason[] = [];
  const notes: RowReason[] = [];
  if (row.cells.slice(settings.mapping.length).some((cell) => cell.trim() !== '')) {
    problems.push({ code: 'too-many-cells' });
  }
  settings.mapping.forEach((field, column) => {
    const text = unneutralised(row.cells[column] ?? '').trim();
    if (field === null || text === '') return;
    const mark = row.marks?.[column];
    if (mark === 'formula') notes.push({ code: 'formula-result', field });
    const code = mark && mark !== 'formula' ? mark : put(values, field, text, settings, directory);
    if (code) problems.push({ code, field, params: { text: shown(text) } });
  });
  return { values, problems, notes };
}

/** The beginning of a text as it can be told: no half characters, nothing that a database does not keep. */
function shown(text: string): string {
  return text.slice(0, 80).toWellFormed().replaceAll('\0', '\uFFFD');
}

/** Puts one cell among the values; gives the code of why it cannot be. */
function put(
  values: RowValues,
  field: ImportField,
  text: string,
  settings: ImportSettings,
  directory: Directory,
): RowReasonCode | undefined {
  if (!text.isWellFormed() || text.includes('\0')) return 'unexpected';
  if (text.length > (longestText[field] ?? 200) && field !== 'identifier' && field !== 'clusters')
    return 'too-long';
  switch (field) {
    case 'country':
    case 'organisationCountry': {
      const country = readCountry(text);
      if (country) values[field] = country;
      return country ? undefined : 'invalid-choice';
    }
    case 'kinds':
      return putCodes(readCodes(text, organisationKinds, kindWords), (codes) => {
        values.kinds = [...new Set([...(values.kinds ?? []), ...codes])];
      });
    case 'clusters':
      return putCodes(readCodes(text, clusters, wordsOfList('cluster')), (codes) => {
        values.clusters = [...new Set([...(values.clusters ?? []), ...codes])];
      });
    case 'sector':
      return putCodes(readCodes(text.replaceAll(/[,;]/g, ' '), sectors, sectorWords()), ([code]) => {
        if (code) values.sector = code;
      });
    case 'language':
      return putCodes(readCodes(text, locales, languageWords), ([code]) => {
        if (code) values.language = code;
      });
    case 'consent':
      return putCodes(readCodes(text, consents, consentWords), ([code]) => {
        if (code) values.consent = code;
      });
    case 'identifier':
      values.identifiers = [
        ...(values.identifiers ?? []),
        ...text.split(/[;,、\n]/).map((part) => part.trim()),
      ].filter(Boolean);
      return undefined;
    case 'municipality': {
      const found = directory.municipalities.find(({ slug, name }) =>
        [slug, name].some((each) => asWords(each) === asWords(text)),
      );
      if (found) values.municipalityId = found.id;
      return found ? undefined : 'invalid-choice';
    }
    case 'accountManager': {
      const found = directory.colleagues.filter(
        ({ email, name }) => email === text.toLowerCase() || asWords(name) === asWords(text),
      );
      if (found.length === 1 && found[0]) values.accountManagerId = found[0].id;
      return found.length === 1 ? undefined : 'invalid-choice';
    }
    case 'timeZone':
      if (isTimeZone(text)) values.timeZone = text;
      return isTimeZone(text) ? undefined : 'invalid-time-zone';
    case 'consentOn':
    case 'leftOn': {
      const day = readDay(text, settings.dateOrder ?? 'year-month-day', settings.timeZone ?? 'UTC');
      if (day) values[field] = day;
      return day ? undefined : 'invalid-date';
    }
    default:
      values[field] = text;
      return undefined;
  }
}

function putCodes<Code>(
  codes: (Code | undefined)[],
  take: (codes: Code[]) => void,
): RowReasonCode | undefined {
  const known = codes.filter((code) => code !== undefined);
  if (known.length < codes.length || known.length === 0) return 'invalid-choice';
  take(known);
  return undefined;
}

let sectorNames: Partial<Record<string, string[]>> | undefined;
function sectorWords() {
  sectorNames ??= wordsOfList('sector');
  return sectorNames;
}
