import type { DeskLocale } from './i18n/desk-locale.ts';

/**
 * The names of countries by code, in order of name, in CLDR's words, which take no sides. Made on the server:
 * the lists of browsers differ in age, and a page must not change its words while it starts up.
 */
export function countryNames(locale: DeskLocale, codes: readonly string[]): Record<string, string> {
  const names = new Intl.DisplayNames(locale, { type: 'region' });
  const { compare } = new Intl.Collator(locale);
  const named = codes.map((code) => [code, names.of(code) ?? code] as const);
  return Object.fromEntries(named.sort(([, a], [, b]) => compare(a, b)));
}
