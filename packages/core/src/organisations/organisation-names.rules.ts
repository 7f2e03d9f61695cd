import type { FieldError } from '../errors.ts';
import { tidyLine } from '../names/index.ts';
import { languageOfName } from './name-language.ts';
import type { NameKind } from './organisation.codes.ts';

/** Another name of an organisation, as it is sent. */
export interface GivenName {
  name: string;
  kind: NameKind;
  /** BCP 47; found by the script where it is not said. */
  language?: string | null | undefined;
}

/** The same as it is kept. */
export interface OtherName {
  name: string;
  kind: NameKind;
  language: string | null;
}

/**
 * The other names of an organisation as they are kept: tidied, each with the language that was said or that its
 * script tells. Adds to `refusals`, by the place in the list, a name of nothing and one that stands there twice.
 */
export function otherNames(
  given: readonly GivenName[],
  country: string,
  refusals: FieldError[],
): OtherName[] {
  const seen = new Set<string>();
  return given.map(({ name: typed, kind, language }, place) => {
    const name = tidyLine(typed);
    const key = `${kind} ${name}`;
    if (name === '') refusals.push(refusal(place, 'required', 'Give the name, or take the row away.'));
    else if (seen.has(key)) refusals.push(refusal(place, 'twice', 'This name stands here twice.'));
    seen.add(key);
    return { name, kind, language: language ?? languageOfName(name, country) };
  });
}

function refusal(place: number, code: string, message: string): FieldError {
  return { pointer: `/names/${place}/name`, code, message };
}
