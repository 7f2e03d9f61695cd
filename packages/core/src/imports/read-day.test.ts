import { expect, test } from 'vitest';
import type { DateOrder } from './import.codes.ts';
import { readDay } from './read-day.ts';

const orders: Record<string, DateOrder> = {
  dmy: 'day-month-year',
  mdy: 'month-day-year',
  ymd: 'year-month-day',
};

test.each([
  // As people write it, and by the order that was said where figures alone do not tell.
  ['22-11-2026', 'dmy', '2026-11-22'],
  ['22/11/2026', 'dmy', '2026-11-22'],
  ['22.11.2026', 'dmy', '2026-11-22'],
  ['22 11 2026', 'dmy', '2026-11-22'],
  ['2-1-2026', 'dmy', '2026-01-02'],
  ['2/1/2026', 'mdy', '2026-02-01'],
  ['03/04/2026', 'dmy', '2026-04-03'],
  ['03/04/2026', 'mdy', '2026-03-04'],
  ['03/04/05', 'ymd', '2003-04-05'],
  ['03/04/05', 'dmy', '2005-04-03'],
  ['1/2/49', 'dmy', '2049-02-01'],
  ['1/2/50', 'dmy', '1950-02-01'],
  // Four figures first are a year, whatever was said.
  ['2026-11-22', 'dmy', '2026-11-22'],
  ['2026/11/22', 'mdy', '2026-11-22'],
  ['2026年11月22日', 'dmy', '2026-11-22'],
  ['２０２６年１１月２２日', 'ymd', '2026-11-22'],
  // A time without an offset does not move the day.
  ['2026-11-22T23:59:00', 'ymd', '2026-11-22'],
  ['22-11-2026 23:59', 'dmy', '2026-11-22'],
  ['11/22/2026 11:59 PM', 'mdy', '2026-11-22'],
  // No such day, no such time, another order.
  ['31-02-2026', 'dmy', null],
  ['29-02-2027', 'dmy', null],
  ['11/22/2026', 'dmy', null],
  ['22/11/2026', 'mdy', null],
  ['22-11-2026 25:00', 'dmy', null],
  ['22-11-2026 13:00 PM', 'dmy', null],
  ['22-11-026', 'dmy', null],
  // Not read, and said so: a spreadsheet's serial number, Japanese eras, months in words, anything else.
  ['46348', 'dmy', null],
  ['46348.5', 'dmy', null],
  ['令和8年11月22日', 'ymd', null],
  ['R8.11.22', 'ymd', null],
  ['22 Nov 2026', 'dmy', null],
  ['22 november 2026', 'dmy', null],
  ['2026', 'ymd', null],
  ['11-2026', 'dmy', null],
  ['20261122', 'ymd', null],
  ['2026-11-22 later', 'ymd', null],
  ['tomorrow', 'dmy', null],
])('%s, %s: %s', (text, order, day) => {
  expect(readDay(text, orders[order] ?? 'year-month-day', 'Europe/Amsterdam')?.toString() ?? null).toBe(day);
});

test.each([
  // An hour before midnight in London is the next day in Amsterdam; in summer two hours are.
  ['2026-01-15T23:30:00Z', 'Europe/Amsterdam', '2026-01-16'],
  ['2026-01-15T22:30:00Z', 'Europe/Amsterdam', '2026-01-15'],
  ['2026-07-15T22:30:00Z', 'Europe/Amsterdam', '2026-07-16'],
  ['2026-07-15T22:30:00.123Z', 'Asia/Tokyo', '2026-07-16'],
  ['2026-11-22T08:30:00+09:00', 'Europe/Amsterdam', '2026-11-22'],
  ['2026-11-22T07:30:00+09:00', 'Europe/Amsterdam', '2026-11-21'],
  ['2026-11-22 07:30:00 +0900', 'Europe/Amsterdam', '2026-11-21'],
  ['2026-11-22 07:30 +09', 'Asia/Tokyo', '2026-11-22'],
  ['2026-11-22 23:30 UTC', 'Asia/Tokyo', '2026-11-23'],
  ['22-11-2026 23:30 Z', 'Asia/Tokyo', '2026-11-23'],
])('%s in %s is %s', (text, timeZone, day) => {
  expect(readDay(text, 'day-month-year', timeZone)?.toString()).toBe(day);
});
