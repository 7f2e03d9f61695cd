import { chinaMakeUpDays } from './china.ts';
import type { DayOff } from './day-off.ts';
import { holidayOn } from './holidays.ts';

const weekends = new Map<string, readonly number[]>();

/** Whether people in a country (ISO 3166-1 alpha-2) work on a day: no weekend, no public holiday, or a make-up day. */
export function isWorkingDay(country: string, on: Temporal.PlainDate): boolean {
  return whyNotWorking(country, on) === null;
}

/** Why a country does not work on a day: its public holiday before its weekend; null when it works. */
export function whyNotWorking(country: string, on: Temporal.PlainDate): DayOff | null {
  if (isMakeUpDay(country, on)) return null;
  return holidayOn(country, on) ?? (isWeekend(country, on) ? weekend : null);
}

/** Whether a day of the weekend is worked to make up for a long holiday; only China does so, as far as published. */
export function isMakeUpDay(country: string, on: Temporal.PlainDate): boolean {
  return country === 'CN' && chinaMakeUpDays.has(on.toString());
}

/** Whether a day belongs to a country's weekend by CLDR: Friday and Saturday in Saudi Arabia, Sunday in India. */
export function isWeekend(country: string, on: Temporal.PlainDate): boolean {
  const known = weekends.get(country) ?? weekendOf(country);
  weekends.set(country, known);
  return known.includes(on.dayOfWeek);
}

function weekendOf(country: string): readonly number[] {
  const isCountry = /^[A-Z]{2}$/.test(country);
  return isCountry ? new Intl.Locale(`und-${country}`).getWeekInfo().weekend : [6, 7];
}

/**
 * The working day that comes `count` working days after a day, or before it when negative. The day itself is not
 * counted, whether worked or not; with 0 it is returned as it is.
 */
export function addWorkingDays(country: string, from: Temporal.PlainDate, count: number): Temporal.PlainDate {
  const step = count < 0 ? -1 : 1;
  let on = from;
  for (let left = Math.abs(count); left > 0; ) {
    on = on.add({ days: step });
    if (isWorkingDay(country, on)) left -= 1;
  }
  return on;
}

const weekend: DayOff = { code: 'weekend', name: { en: 'the weekend', nl: 'het weekend' }, estimate: false };
