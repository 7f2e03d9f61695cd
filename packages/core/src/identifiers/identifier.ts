import { type IdentifierScheme, type SchemeRule, schemeRules } from './schemes.ts';

export type IdentifierReading =
  | { scheme: IdentifierScheme; value: string }
  /** It has the form of this scheme, but its check digit is wrong: a slip in typing. */
  | { problem: 'identifier-check-digit'; scheme: IdentifierScheme }
  /** It has no form that we know; `expected` is what organisations of this country have. */
  | { problem: 'identifier-unknown'; value: string; expected: readonly IdentifierScheme[] };

/**
 * The trade-register or LEI number in what someone typed, its scheme found by form and country, its check digit
 * checked. Spaces, dashes, points, full-width characters, lower case and prefixes (KvK, LEI, 法人番号, T) are
 * forgiven. A national number is looked for in its own country only, unless its prefix says what it is:
 * eight digits are also a Danish, British or Taiwanese number.
 */
export function checkIdentifier(typed: string, country: string): IdentifierReading {
  const value = bareNumber(typed);
  for (const rule of schemeRules) {
    const bare = value.replace(rule.prefix, '');
    const isOfRule = bare !== value || isExpected(rule, country);
    if (isOfRule && rule.form.test(bare)) return judge(rule, bare);
  }
  return { problem: 'identifier-unknown', value, expected: expectedIn(country) };
}

/** The same of a number whose scheme was said: held against that one alone, whatever the country. */
export function checkNumberOf(scheme: IdentifierScheme, typed: string): IdentifierReading {
  const value = bareNumber(typed);
  for (const rule of schemeRules) {
    const bare = value.replace(rule.prefix, '');
    if (rule.scheme === scheme && rule.form.test(bare)) return judge(rule, bare);
  }
  return { problem: 'identifier-unknown', value, expected: [scheme] };
}

/** A number without spaces, points and dashes, in upper case and half width. */
export function bareNumber(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{P}\p{S}ー]/gu, '');
}

function judge({ scheme, isRight }: SchemeRule, value: string): IdentifierReading {
  return isRight(value) ? { scheme, value } : { problem: 'identifier-check-digit', scheme };
}

function isExpected({ country, onlySaid }: SchemeRule, ofCountry: string): boolean {
  return !onlySaid && (country === null || country === ofCountry);
}

function expectedIn(country: string): IdentifierScheme[] {
  return schemeRules.filter((rule) => isExpected(rule, country)).map(({ scheme }) => scheme);
}
