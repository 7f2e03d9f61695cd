import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { chinaEstimate } from './china-estimate.ts';
import type { DayOff, DaysOff } from './day-off.ts';
import { dayOffNamed } from './holiday-names.ts';

// Read as data, not through the library's functions: those go by the machine's time zone, and are a day off
// west of Greenwich.
const days: DaysOff = new Map(
  Object.entries(published.holidays).map(([on, names]): [string, DayOff] => {
    const [english = ''] = names.split(',');
    return [on, dayOffNamed(english, false)];
  }),
);

/** The weekend days on which China works, to make up for long holidays, as published. */
export const chinaMakeUpDays: ReadonlySet<string> = new Set(Object.keys(published.workdays));

/**
 * Whether the State Council's notice on the holidays of a year (国务院办公厅关于部分节假日安排的通知, published
 * in October or November before) is known to us.
 */
export function isChinaPublished(year: number): boolean {
  return days.has(`${year}-10-01`);
}

/** The days off of a year as the State Council published them, or as they may be expected until then. */
export function chinaDaysOff(year: number): DaysOff {
  return isChinaPublished(year) ? days : chinaEstimate(year);
}
