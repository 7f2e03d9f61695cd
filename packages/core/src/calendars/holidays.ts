import { chinaDaysOff, isChinaPublished } from './china.ts';
import type { DayOff, DaysOff } from './day-off.ts';
import { publicHolidays } from './other-countries.ts';
import { taiwanDaysOff } from './taiwan.ts';

/** How well we know a country's calendar: as published, estimated from its rules, or its weekends only. */
export type CalendarBasis = 'known' | 'estimate' | 'weekends-only';

const cache = new Map<string, DaysOff | null>();

/** The public holiday on a day in a country (ISO 3166-1 alpha-2), null when there is none that we know of. */
export function holidayOn(country: string, on: Temporal.PlainDate): DayOff | null {
  const day = on.toString();
  // The day in return for a New Year's Day on a Saturday may lie in December.
  const years = on.month === 12 ? [on.year, on.year + 1] : [on.year];
  for (const year of years) {
    const holiday = holidaysOf(country, year)?.get(day);
    if (holiday) return holiday;
  }
  return null;
}

/** How well we know a country's calendar of a year. */
export function calendarBasis(country: string, year: number): CalendarBasis {
  if (country === 'CN') return isChinaPublished(year) ? 'known' : 'estimate';
  return holidaysOf(country, year) === null ? 'weekends-only' : 'known';
}

function holidaysOf(country: string, year: number): DaysOff | null {
  const key = `${country}-${year}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const holidays = readHolidays(country, year);
  cache.set(key, holidays);
  return holidays;
}

function readHolidays(country: string, year: number): DaysOff | null {
  if (country === 'CN') return chinaDaysOff(year);
  if (country === 'TW') return taiwanDaysOff(year);
  return publicHolidays(country, year);
}
