import Holidays, { type HolidaysTypes } from 'date-holidays';
import type { DayOff, DaysOff } from './day-off.ts';
import { dayOffNamed } from './holiday-names.ts';

/**
 * The public holidays of a whole country by `date-holidays` (those of its states and towns are not known), mended
 * where it is wrong; null for a country that it does not know.
 */
export function publicHolidays(country: string, year: number): DaysOff | null {
  const holidays = new Holidays(country, { types: ['public'] });
  const english = holidays.getHolidays(year, 'en');
  if (english.length === 0) return null;
  const dutch = holidays.getHolidays(year, 'nl');
  const found = english.flatMap((holiday, index): [string, DayOff][] => {
    const dayOff = dayOffNamed(holiday.name, false, dutch[index]?.name);
    return daysOf(holiday, country).map((on) => [on.toString(), dayOff]);
  });
  return new Map([...found, ...missing(country, year)]);
}

function daysOf(holiday: HolidaysTypes.Holiday, country: string): Temporal.PlainDate[] {
  // By noons: a day of 23 or 25 hours is one day, and half a day is a day worked.
  const hours = (holiday.end.getTime() - holiday.start.getTime()) / 3_600_000;
  const listed = Temporal.PlainDate.from(holiday.date.slice(0, 10));
  // Seollal is the day before, the day and the day after (관공서의 공휴일에 관한 규정, article 2); the library counts
  // from the day itself (date-holidays issue 640).
  const isSeollal = country === 'KR' && holiday.rule.startsWith('korean 01-0-01');
  const from = isSeollal ? listed.subtract({ days: 1 }) : listed;
  return Array.from({ length: Math.round(hours / 24) }, (_, day) => from.add({ days: day }));
}

/** Days off that the library has as a mere observance. */
function missing(country: string, year: number): [string, DayOff][] {
  // The day off of all who work for a Dutch municipality: every year since 2024 (Cao Gemeenten 2023, article 6.6),
  // in lustrum years before. Article 3 of the Algemene termijnenwet names it too. Good Friday, which that article
  // puts on a level with holidays for legal terms only, is worked.
  const isLiberationDay = year >= 2024 || year % 5 === 0;
  if (country === 'NL' && isLiberationDay) {
    return [[`${year}-05-05`, dayOffNamed('Liberation Day', false, 'Bevrijdingsdag')]];
  }
  // A paid day off for all employees: Labour Day Act (근로자의 날 제정에 관한 법률).
  if (country === 'KR') return [[`${year}-05-01`, dayOffNamed('Labour Day', false, 'Dag van de Arbeid')]];
  return [];
}
