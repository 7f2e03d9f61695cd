import type { DayOff, DaysOff } from './day-off.ts';
import { dayOffNamed } from './holiday-names.ts';
import { lunarDay, qingming } from './lunar-day.ts';

/** Days before and after a one-day festival by weekday, Monday first, so that it joins the weekend; Wednesday stands alone. */
const runs: readonly (readonly [before: number, after: number])[] = [
  [2, 0],
  [2, 0],
  [0, 0],
  [0, 2],
  [0, 2],
  [0, 2],
  [1, 1],
];

/**
 * China's days off of a year that is not published yet, each marked as an estimate: the festivals of the
 * Regulation on Public Holidays (全国年节及纪念日放假办法, State Council order 795 of 2024) in the runs that
 * the State Council announced with it: eight days from New Year's Eve, five from 1 May, seven from 1 October
 * (eight when Mid-Autumn meets them), three in a row for the others, but on a Wednesday one. Which weekend days
 * are worked in return cannot be foreseen: none are.
 */
export function chinaEstimate(year: number): DaysOff {
  const midAutumn = lunarDay(year, 8, 15);
  const nationalDay = Temporal.PlainDate.from({ year, month: 10, day: 1 });
  const daysBefore = midAutumn.until(nationalDay, { largestUnit: 'days' }).days;
  // As on 29 September 2023 and 6 October 2025; 25 September 2026 stood alone.
  const meets = daysBefore <= 2 && daysBefore >= -7;
  return new Map([
    ...festival("New Year's Day", Temporal.PlainDate.from({ year, month: 1, day: 1 })),
    ...run('Spring Festival', lunarDay(year, 1, 1).subtract({ days: 1 }), 8),
    ...festival('Tomb-sweeping Day', qingming(year)),
    ...run('Labour Day', Temporal.PlainDate.from({ year, month: 5, day: 1 }), 5),
    ...festival('Dragon Boat Festival', lunarDay(year, 5, 5)),
    ...(meets ? [] : festival('Mid-autumn Festival', midAutumn)),
    ...run('National Day', meets && daysBefore > 0 ? midAutumn : nationalDay, meets ? 8 : 7),
  ]);
}

function festival(name: string, on: Temporal.PlainDate): [string, DayOff][] {
  const [before, after] = runs[on.dayOfWeek - 1] ?? [0, 0];
  return run(name, on.subtract({ days: before }), before + 1 + after);
}

function run(name: string, from: Temporal.PlainDate, length: number): [string, DayOff][] {
  return Array.from({ length }, (_, day) => [from.add({ days: day }).toString(), dayOffNamed(name, true)]);
}
