import type { FieldError } from '../errors.ts';
import { type IdentifierScheme, keptIdentifier } from '../identifiers/index.ts';
import { companyDomain, foldWidth, normaliseName, tidyLine, websiteDomain } from '../names/index.ts';
import { languageOfName } from './name-language.ts';

/** What of an organisation is checked and computed from; what is absent is not touched. */
export interface OrganisationTexts {
  name?: string | undefined;
  nameLanguage?: string | null | undefined;
  latinName?: string | null | undefined;
  website?: string | null | undefined;
  identifierScheme?: IdentifierScheme | null | undefined;
  identifier?: string | null | undefined;
}

/** The columns that are made of texts. */
interface OrganisationColumns {
  name: string;
  normalisedName: string;
  nameLanguage: string | null;
  latinName: string | null;
  website: string | null;
  websiteDomain: string | null;
  identifierScheme: IdentifierScheme | null;
  identifier: string | null;
}
type Columns = Partial<OrganisationColumns>;

/**
 * The columns that texts of an organisation make: tidied, with the name for comparing, the language of the
 * name, the domain that tells the company and the checked register number. Adds to `refusals` every field
 * that cannot be so. Reads only what is given: a record with an old fault can be mended field by field.
 */
export function organisationColumns(
  given: OrganisationTexts,
  country: string,
  refusals: FieldError[],
): Columns {
  return {
    ...nameColumns(given, country, refusals),
    ...(given.latinName !== undefined && { latinName: foldWidth(given.latinName ?? '') || null }),
    ...websiteColumns(given.website, refusals),
    ...registerColumns(given, country, refusals),
  };
}

function nameColumns(given: OrganisationTexts, country: string, refusals: FieldError[]): Columns {
  const language = given.nameLanguage === undefined ? {} : { nameLanguage: given.nameLanguage };
  if (given.name === undefined) return language;
  const name = tidyLine(given.name);
  if (name === '') refusals.push(refusal('name', 'required', 'Give the organisation a name.'));
  const nameLanguage = given.nameLanguage ?? languageOfName(name, country);
  return { name, normalisedName: normaliseName(name), nameLanguage };
}

function websiteColumns(website: string | null | undefined, refusals: FieldError[]): Columns {
  if (website === undefined) return {};
  const address = foldWidth(website ?? '');
  if (address === '') return { website: null, websiteDomain: null };
  if (websiteDomain(address) === null) {
    refusals.push(refusal('website', 'website', 'This is not the address of a website.'));
  }
  return { website: address, websiteDomain: companyDomain(address) };
}

function registerColumns(given: OrganisationTexts, country: string, refusals: FieldError[]): Columns {
  if (given.identifier === undefined) {
    if (given.identifierScheme) {
      refusals.push(refusal('identifier', 'required', 'Send the number with its register.'));
    }
    return {};
  }
  if (!given.identifier?.trim()) return { identifierScheme: null, identifier: null };
  const reading = keptIdentifier(given.identifier, country);
  if ('problem' in reading) {
    refusals.push(refusal('identifier', reading.problem, numberRefusals[reading.problem]));
    return {};
  }
  if (given.identifierScheme && given.identifierScheme !== reading.scheme) {
    refusals.push(
      refusal('identifierScheme', 'invalid-choice', 'The number has the form of another register.'),
    );
  }
  return { identifierScheme: reading.scheme, identifier: reading.value };
}

const numberRefusals = {
  'identifier-check-digit': 'The check digit of this number is wrong; is there a slip of the pen in it?',
  'identifier-unknown': 'This is no number of a register that Kavel knows for this country.',
} as const;

function refusal(field: string, code: string, message: string): FieldError {
  return { pointer: `/${field}`, code, message };
}
