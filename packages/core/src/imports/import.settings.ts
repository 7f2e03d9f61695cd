import { isOneOf } from '../code-lists/index.ts';
import { DomainError, type FieldError } from '../errors.ts';
import { isTimeZone } from '../time-zones/index.ts';
import type { DateOrder, ExistingAct, ImportNoun, MatchKey } from './import.codes.ts';
import { fieldsOf, type ImportField, isDateField } from './import.fields.ts';
import type { Delimiter, Encoding, TableFormat } from './reading/index.ts';

/** How the file is read, mapped and matched; a colleague decides. */
export interface ImportSettings {
  /** Of CSV: what was guessed or chosen. */
  encoding: Encoding | null;
  delimiter: Delimiter | null;
  /** Of workbooks. */
  sheet: string | null;
  /** For each column of the file the field it fills; null: it is left out. */
  mapping: (ImportField | null)[];
  /** Asked where a date is mapped. */
  dateOrder: DateOrder | null;
  /** IANA; asked where a date is mapped: in it a moment of the file becomes a day. */
  timeZone: string | null;
  matchBy: MatchKey[];
  existing: ExistingAct;
  /** Of contacts: whether an organisation that is not there is made. */
  newOrganisations: boolean;
  /** Of rows that name none; ISO 3166-1. */
  defaultCountry: string | null;
}

/** What the file turned out to be. */
export interface FoundTable {
  format: TableFormat;
  sheets: string[];
  columns: string[];
}

/** The match keys that a noun can be known by. */
export const matchKeysOf: Record<ImportNoun, readonly MatchKey[]> = {
  organisations: ['identifier', 'domain', 'name-country'],
  contacts: ['email', 'name-organisation'],
};

/** Refuses settings with which a file cannot be taken in, each field once. */
export function refuseSettings(noun: ImportNoun, { columns }: FoundTable, settings: ImportSettings): void {
  const refusals = settingRefusals(noun, columns, settings);
  if (refusals.length === 0) return;
  throw new DomainError('broken-rule', 'invalid', 'The file cannot be taken in so.', refusals);
}

function settingRefusals(
  noun: ImportNoun,
  columns: readonly string[],
  settings: ImportSettings,
): FieldError[] {
  const { mapping, dateOrder, timeZone } = settings;
  const mapped = mapping.filter((field) => field !== null);
  const refusals: FieldError[] = [];
  const refuse = (field: string, code: string, message: string) =>
    refusals.push({ pointer: `/${field}`, code, message });
  if (mapping.length !== columns.length) refuse('mapping', 'invalid', 'Give each column a field, or null.');
  mapping.forEach((field, column) => {
    if (field === null) return;
    if (!isOneOf(fieldsOf(noun), field))
      refuse(`mapping/${column}`, 'invalid-choice', 'There is no such field.');
    else if (mapping.indexOf(field) < column && !severalColumns.has(field)) {
      refuse(`mapping/${column}`, 'twice', 'Another column fills this field.');
    }
  });
  if (!mapped.includes('name')) refuse('mapping', 'name-missing', 'Say which column holds the name.');
  if (noun === 'contacts' && !mapped.some((field) => organisationKeys.has(field))) {
    refuse('mapping', 'organisation-missing', 'Say which column tells the organisation.');
  }
  if (mapped.some(isDateField)) {
    if (dateOrder === null) refuse('dateOrder', 'required', 'Say in which order dates are written.');
    if (timeZone === null) refuse('timeZone', 'required', 'Say in which time zone moments are meant.');
  }
  if (timeZone !== null && !isTimeZone(timeZone))
    refuse('timeZone', 'time-zone', 'This is no IANA time zone.');
  if (!settings.matchBy.every((key) => matchKeysOf[noun].includes(key))) {
    refuse('matchBy', 'invalid-choice', 'These records are not known by that.');
  }
  return refusals;
}

/** Several columns may fill these: what they hold is added up. */
const severalColumns: ReadonlySet<ImportField> = new Set(['identifier', 'kinds', 'clusters']);
const organisationKeys: ReadonlySet<ImportField> = new Set([
  'organisationName',
  'organisationIdentifier',
  'organisationWebsite',
]);
