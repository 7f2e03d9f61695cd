import { useLocale } from 'use-intl';
import type { Locale } from './locales.ts';

/** English is British here: "24 November 2026", not "November 24, 2026". */
const tags: Record<Locale, string> = { en: 'en-GB', nl: 'nl-NL', ja: 'ja-JP', zh: 'zh-CN' };

/** Writes a day ("2026-11-24") or the day of an instant, as Amsterdam counts days, in full. */
export function useDay(): (dayOrInstant: string) => string {
  const format = new Intl.DateTimeFormat(tags[useLocale()], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'Europe/Amsterdam',
  });
  // Noon, so that a day stays the same day in Amsterdam.
  return (text) => format.format(new Date(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T12:00:00Z` : text));
}

/** Writes what a clock somewhere shows ("2027-01-14T10:00"); null where the text is no such reading. */
export function useClockReading(): (reading: string) => string | null {
  // A reading is not an instant: it is written as if it were one in UTC, and so comes out unmoved.
  const format = new Intl.DateTimeFormat(tags[useLocale()], {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone: 'UTC',
  });
  return (reading) => {
    const moment = Date.parse(`${reading}Z`);
    return Number.isNaN(moment) ? null : format.format(moment);
  };
}
