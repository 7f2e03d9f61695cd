import { z } from 'zod';
import type { Locale } from '../code-lists/index.ts';
import type { FieldError } from '../errors.ts';
import { companyDomain, emailDomain, foldWidth, tidyLine } from '../names/index.ts';
import { parseTelephone } from '../telephones/index.ts';
import { defaultTimeZone, isTimeZone } from '../time-zones/index.ts';
import type { TimeZoneOrigin } from './contact.codes.ts';

/** What of a contact is checked and computed from; what is absent is not touched. */
export interface ContactTexts {
  name?: string | undefined;
  nameReading?: string | null | undefined;
  jobTitle?: string | null | undefined;
  email?: string | null | undefined;
  telephone?: string | null | undefined;
}

/** The columns that are made of texts. */
export interface ContactColumns {
  name: string;
  nameReading: string | null;
  jobTitle: string | null;
  email: string | null;
  emailDomain: string | null;
  telephone: string | null;
}

/**
 * The columns that texts of a contact make: tidied, the address with the domain that tells the company, the
 * telephone in E.164 (read as one of this country). Adds to `refusals` every field that cannot be so.
 * Reads only what is given.
 */
export function contactColumns(
  given: ContactTexts,
  country: string,
  refusals: FieldError[],
): Partial<ContactColumns> {
  return {
    ...(given.name !== undefined && { name: nameOf(given.name, refusals) }),
    ...(given.nameReading !== undefined && { nameReading: tidyLine(given.nameReading ?? '') || null }),
    ...(given.jobTitle !== undefined && { jobTitle: tidyLine(given.jobTitle ?? '') || null }),
    ...(given.email !== undefined && emailColumns(given.email, refusals)),
    ...(given.telephone !== undefined && { telephone: telephoneOf(given.telephone, country, refusals) }),
  };
}

/** The name in one field, in the order in which it was given: family name first stays so. */
function nameOf(typed: string, refusals: FieldError[]): string {
  const name = tidyLine(typed);
  if (name === '') refusals.push(refusal('name', 'required', 'Give the contact a name.'));
  return name;
}

const Email = z.email();

function emailColumns(typed: string | null, refusals: FieldError[]) {
  const text = foldWidth(typed ?? '').replaceAll(' ', '');
  if (text === '') return { email: null, emailDomain: null };
  const at = text.lastIndexOf('@');
  const email = `${text.slice(0, at)}@${text.slice(at + 1).toLowerCase()}`;
  if (!Email.safeParse(email).success || emailDomain(email) === null) {
    refusals.push(refusal('email', 'email', 'This is not an e-mail address.'));
  }
  return { email, emailDomain: companyDomain(email) };
}

function telephoneOf(typed: string | null, country: string, refusals: FieldError[]): string | null {
  if (!typed?.trim()) return null;
  const telephone = parseTelephone(typed, country);
  if (telephone === null)
    refusals.push(refusal('telephone', 'telephone', 'This cannot be a telephone number.'));
  return telephone?.e164 ?? null;
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
