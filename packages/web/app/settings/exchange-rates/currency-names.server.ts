import type { DeskLocale } from '../../desk/i18n/desk-locale.ts';

/** Of CLDR's names: that of a currency that is over says in which years it was one. */
const isOver = /\d{4}/;

/**
 * The names of the currencies other than the euro that are used today, by code and in order of name. Made on the
 * server: the lists of browsers differ in age, and a page must not change its words while it starts up.
 */
export function currencyNames(locale: DeskLocale): Record<string, string> {
  const english = new Intl.DisplayNames('en', { type: 'currency' });
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const { compare } = new Intl.Collator(locale);
  const named = Intl.supportedValuesOf('currency')
    .filter((code) => code !== 'EUR' && !code.startsWith('X') && !isOver.test(english.of(code) ?? ''))
    .map((code) => [code, names.of(code) ?? code] as const);
  return Object.fromEntries(named.sort(([, a], [, b]) => compare(a, b)));
}
