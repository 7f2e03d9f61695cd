export type { DayOff, DayOffCode, Name } from './day-off.ts';
export { type CalendarBasis, calendarBasis } from './holidays.ts';
export { answerDueAt, type TimeLeft, timeLeft } from './office-hours.ts';
export { type QuietCode, type QuietPeriod, quietPeriodOn } from './quiet-periods.ts';
export { addWorkingDays, isMakeUpDay, isWeekend, isWorkingDay, whyNotWorking } from './working-days.ts';
