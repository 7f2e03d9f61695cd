import type { FieldError } from '../errors.ts';
import { companyDomain, foldWidth, normaliseName, tidyLine, websiteDomain } from '../names/index.ts';
import { languageOfName } from './name-language.ts';

/** What of an organisation is checked and computed from; what is absent is not touched. */
export interface OrganisationTexts {
  name?: string | undefined;
  nameLanguage?: string | null | undefined;
  latinName?: string | null | undefined;
  website?: string | null | undefined;
}

/** The columns that are made of texts. */
interface OrganisationColumns {
  name: string;
  normalisedName: string;
  nameLanguage: string | null;
  latinName: string | null;
  website: string | null;
  websiteDomain: string | null;
}
type Columns = Partial<OrganisationColumns>;

/**
 * The columns that texts of an organisation make: tidied, with the name for comparing, the language of the
 * name and the domain that tells the company. Adds to `refusals` every field that cannot be so. Reads only what is given: a record with an old fault can be mended field by field.
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

function refusal(field: string, code: string, message: string): FieldError {
  return { pointer: `/${field}`, code, message };
}
