import type { DayOff, DaysOff } from './day-off.ts';
import { dayOffNamed } from './holiday-names.ts';
import { lunarDay, qingming } from './lunar-day.ts';

/** Month, day and name of the days that fall on the same date each year (articles 3 and 5). */
const fixedDays = [
  [1, 1, "New Year's Day"],
  [2, 28, 'Peace Memorial Day'],
  [4, 4, "Children's Day"],
  [5, 1, 'Labour Day'],
  [9, 28, "Teachers' Day"],
  [10, 10, 'National Day'],
  [10, 25, 'Retrocession Day'],
  [12, 25, 'Constitution Day'],
] as const;

/**
 * Taiwan's days off by the Act on Memorial Days and Festivals (紀念日及節日實施條例, 28 May 2025), with a day in
 * return for each that falls on a weekend (article 8; 補假及調整放假處理要點 of 13 June 2025, point 3): the working
 * day before a Saturday, after a Sunday, and after it for New Year. No weekend is worked for it. `date-holidays`
 * does not know this act yet. Right for 2026 and later.
 */
export function taiwanDaysOff(year: number): DaysOff {
  const days = new Map<string, DayOff>();
  const holidays = holidaysOf(year);
  for (const { on, name } of holidays) days.set(on.toString(), dayOffNamed(name, false));
  for (const { on, name } of holidays) {
    if (on.dayOfWeek < 6) continue;
    const step = on.dayOfWeek === 6 && name !== newYear ? -1 : 1;
    days.set(nextFree(on, step, days).toString(), dayOffNamed(`${name} (substitute day)`, false));
  }
  return days;
}

const newYear = 'Chinese New Year';

function holidaysOf(year: number): { on: Temporal.PlainDate; name: string }[] {
  const fixed = fixedDays.map(([month, day, name]) => ({
    on: Temporal.PlainDate.from({ year, month, day }),
    name,
  }));
  // From the day before New Year's Eve to the third day of the year.
  const firstDay = lunarDay(year, 1, 1);
  const spring = [-2, -1, 0, 1, 2].map((days) => ({ on: firstDay.add({ days }), name: newYear }));
  return [
    ...fixed,
    ...spring,
    tombSweeping(year),
    { on: lunarDay(year, 5, 5), name: 'Dragon Boat Festival' },
    { on: lunarDay(year, 8, 15), name: 'Mid-autumn Festival' },
  ];
}

/** On 4 April it coincides with Children's Day, which then moves to the day before, or after a Thursday (article 5). */
function tombSweeping(year: number): { on: Temporal.PlainDate; name: string } {
  const on = qingming(year);
  const moved = on.day === 4 ? on.add({ days: on.dayOfWeek === 4 ? 1 : -1 }) : on;
  return { on: moved, name: 'Tomb-sweeping Day' };
}

function nextFree(from: Temporal.PlainDate, step: 1 | -1, days: DaysOff): Temporal.PlainDate {
  const on = from.add({ days: step });
  return on.dayOfWeek >= 6 || days.has(on.toString()) ? nextFree(on, step, days) : on;
}
