import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import { useNow } from '../now.tsx';
import { useLabels } from '../use-desk.ts';
import { cityOf } from './cities.ts';

/** The region's own time zone; moments without another zone are told in it. */
export const deskZone = 'Europe/Amsterdam';

const tags: Record<string, string> = { en: 'en-GB', nl: 'nl-NL' };

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Dates and times as a colleague reads them: 24 hours, day before month, the year only where it is another one. */
export function useDates() {
  const locale = useLocale();
  const now = useNow();
  const cities = useLabels()?.zoneCity;
  return useMemo(
    () => ({ ...datesIn(tags[locale] ?? locale, now), placeOf: (zone: string) => cityOf(zone, cities) }),
    [locale, now, cities],
  );
}

function datesIn(tag: string, now: number) {
  const format = (at: Date, options: Intl.DateTimeFormatOptions, timeZone = deskZone) =>
    new Intl.DateTimeFormat(tag, { timeZone, ...options }).format(at);
  const yearOf = (at: Date, zone?: string) => format(at, { year: 'numeric' }, zone);
  const withYear = (at: Date, zone?: string): Intl.DateTimeFormatOptions =>
    yearOf(at, zone) === yearOf(new Date(now), zone) ? {} : { year: 'numeric' };

  function dayOf(iso: string, zone?: string): string {
    const at = new Date(iso);
    return format(at, { weekday: 'short', day: 'numeric', month: 'short', ...withYear(at, zone) }, zone);
  }
  const fullDayOf = (iso: string) =>
    format(new Date(iso), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const dateOf = (iso: string) => format(new Date(iso), { day: 'numeric', month: 'short', year: 'numeric' });
  const timeOf = (iso: string, zone?: string) =>
    format(new Date(iso), { hour: '2-digit', minute: '2-digit' }, zone);
  const momentOf = (iso: string, zone?: string) => `${dayOf(iso, zone)}, ${timeOf(iso, zone)}`;

  /** "in 3 hours", "12 min ago"; beyond a day the date itself says more. */
  function near(iso: string): string {
    const at = new Date(iso);
    const distance = at.getTime() - now;
    const size = Math.abs(distance);
    if (size >= day) return size < 6 * day ? momentOf(iso) : dayOf(iso);
    const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto', style: 'short' });
    if (size < minute) return relative.format(0, 'second');
    return size < hour
      ? relative.format(Math.trunc(distance / minute), 'minute')
      : relative.format(Math.trunc(distance / hour), 'hour');
  }
  return { dayOf, dateOf, fullDayOf, timeOf, momentOf, near };
}
