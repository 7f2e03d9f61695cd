import { type FormsOfAddress, knownFormsOfAddress, type Locale } from '../code-lists/index.ts';
import type { FieldError } from '../errors.ts';
import { tidyLine } from '../names/index.ts';
import { defaultTimeZone, isTimeZone } from '../time-zones/index.ts';
import type { TimeZoneOrigin } from './contact.codes.ts';
import { type GivenLines, type KeptLines, type LineColumns, lineColumns } from './contact-lines.rules.ts';

/** What of a contact is checked and computed from; what is absent is not touched. */
export interface ContactTexts extends GivenLines {
  name?: string | undefined;
  nameReading?: string | null | undefined;
  jobTitle?: string | null | undefined;
  /** Takes the place of all forms. */
  formsOfAddress?: FormsOfAddress | undefined;
}

/** The columns that are made of texts. */
export interface ContactColumns extends LineColumns {
  name: string;
  nameReading: string | null;
  jobTitle: string | null;
  formsOfAddress: FormsOfAddress;
}

/**
 * The columns that texts of a contact make: tidied, addresses and numbers as they are kept (numbers read as those of
 * this country). Adds to `refusals` every field that cannot be so. Reads only what is given.
 */
export function contactColumns(
  given: ContactTexts,
  country: string,
  refusals: FieldError[],
  before?: KeptLines,
): Partial<ContactColumns> {
  return {
    ...(given.name !== undefined && { name: nameOf(given.name, refusals) }),
    ...(given.nameReading !== undefined && { nameReading: tidyLine(given.nameReading ?? '') || null }),
    ...(given.jobTitle !== undefined && { jobTitle: tidyLine(given.jobTitle ?? '') || null }),
    ...(given.formsOfAddress && { formsOfAddress: knownFormsOfAddress(given.formsOfAddress) }),
    ...lineColumns(given, country, refusals, before),
  };
}

/** The name in one field, in the order in which it was given: family name first stays so. */
function nameOf(typed: string, refusals: FieldError[]): string {
  const name = tidyLine(typed);
  if (name === '') refusals.push(refusal('name', 'required', 'Give the contact a name.'));
  return name;
}

/** Where a time zone comes from: a colleague or an inquiry that says it, or else a guess from the country. */
export function timeZoneColumns(
  said: string | null | undefined,
  country: string,
  saidBy: 'inquiry' | 'user',
  refusals: FieldError[],
): { timeZone: string; timeZoneOrigin: TimeZoneOrigin } {
  if (!said) {
    const { timeZone, origin } = defaultTimeZone(country);
    return { timeZone, timeZoneOrigin: origin };
  }
  if (!isTimeZone(said)) refusals.push(refusal('timeZone', 'time-zone', 'This is no IANA time zone.'));
  return { timeZone: said, timeZoneOrigin: saidBy };
}

const mailLanguages: Readonly<Record<string, Locale>> = {
  JP: 'ja',
  CN: 'zh',
  TW: 'zh',
  HK: 'zh',
  MO: 'zh',
  NL: 'nl',
  SR: 'nl',
};

/** The language of mails to someone in this country of whom nothing else is known: the national one where Kavel has it, else English. */
export function mailLanguageOf(country: string): Locale {
  return mailLanguages[country] ?? 'en';
}

function refusal(field: string, code: string, message: string): FieldError {
  return { pointer: `/${field}`, code, message };
}
