import { holidayOn } from './holidays.ts';

/** Weeks in which a country works by law and rests by custom; nobody is written to then. */
export type QuietCode = 'golden-week' | 'obon' | 'year-end';

export interface QuietPeriod {
  code: QuietCode;
  from: Temporal.PlainDate;
  to: Temporal.PlainDate;
}

/**
 * The quiet period that a day lies in, null when it lies in none. Only Japan has them:
 * - Golden Week: from 29 April to 5 May, or 6 May when that is a day in return; many close on the working
 *   days between the holidays (Act on National Holidays 国民の祝日に関する法律, for the holidays).
 * - Obon: 13 to 16 August, by custom.
 * - the year's end: 29 December to 3 January (Act on Holidays of Administrative Organs 行政機関の休日に関する法律,
 *   article 1; companies follow).
 */
export function quietPeriodOn(country: string, on: Temporal.PlainDate): QuietPeriod | null {
  if (country !== 'JP') return null;
  return japanesePeriods(on).find((period) => lies(on, period)) ?? null;
}

function japanesePeriods({ year, month }: Temporal.PlainDate): QuietPeriod[] {
  const winter = month === 1 ? year - 1 : year;
  return [
    { code: 'golden-week', from: day(year, 4, 29), to: endOfGoldenWeek(year) },
    { code: 'obon', from: day(year, 8, 13), to: day(year, 8, 16) },
    { code: 'year-end', from: day(winter, 12, 29), to: day(winter + 1, 1, 3) },
  ];
}

function endOfGoldenWeek(year: number): Temporal.PlainDate {
  const sixthOfMay = day(year, 5, 6);
  return holidayOn('JP', sixthOfMay) ? sixthOfMay : day(year, 5, 5);
}

function lies(on: Temporal.PlainDate, { from, to }: QuietPeriod): boolean {
  return Temporal.PlainDate.compare(on, from) >= 0 && Temporal.PlainDate.compare(on, to) <= 0;
}

function day(year: number, month: number, dayOfMonth: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month, day: dayOfMonth });
}
