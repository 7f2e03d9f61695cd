import { useLocale } from 'use-intl';
import type { Locale } from './locales.ts';

/** English is British here: "24 November 2026", not "November 24, 2026". */
const tags: Record<Locale, string> = { en: 'en-GB', nl: 'nl-NL', ja: 'ja-JP', zh: 'zh-CN' };

/** A day ("2026-11-24") or the day of an instant, as Amsterdam counts days, in full and with its weekday. */
export function dayIn(locale: Locale, dayOrInstant: string): string {
  const format = new Intl.DateTimeFormat(tags[locale], {
    weekday: locale === 'ja' ? 'short' : 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Amsterdam',
  });
  // Noon, so that a day stays the same day in Amsterdam.
  const noon = /^\d{4}-\d\d-\d\d$/.test(dayOrInstant) ? `${dayOrInstant}T12:00:00Z` : dayOrInstant;
  const words = format.format(new Date(noon));
  // 12月6日（日）: CLDR writes these brackets half-width.
  return locale === 'ja' ? words.replace(/\s*\(/, '（').replace(')', '）') : words;
}

/** Writes a day or the day of an instant in the page's language. */
export function useDay(): (dayOrInstant: string) => string {
  const locale = useLocale();
  return (dayOrInstant) => dayIn(locale, dayOrInstant);
}
