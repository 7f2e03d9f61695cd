import { expect, test } from 'vitest';
import { chinaDaysOff } from './china.ts';
import { chinaEstimate } from './china-estimate.ts';
import { calendarBasis } from './holidays.ts';
import { isWorkingDay, whyNotWorking } from './working-days.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

test.each([
  ['2026-02-14', true], // a Saturday worked
  ['2026-02-15', false],
  ['2026-02-16', false],
  ['2026-02-23', false],
  ['2026-02-24', true],
  ['2026-02-28', true], // a Saturday worked
  ['2026-03-07', false],
  ['2026-03-08', false], // no holiday for all, whatever date-holidays says; a Sunday
  ['2026-05-04', false],
  ['2026-05-05', false],
  ['2026-05-09', true],
  ['2026-06-01', true],
  ['2026-09-20', true], // a Sunday worked
  ['2026-09-25', false],
  ['2026-09-30', true],
  ['2026-10-01', false],
  ['2026-10-05', false],
  ['2026-10-07', false],
  ['2026-10-08', true],
  ['2026-10-10', true],
  ['2026-10-11', false],
])('2026, as published: China works on %s: %s', (on, works) => {
  expect(isWorkingDay('CN', day(on))).toBe(works);
});

test('the long holidays are named, their weekends with them', () => {
  for (const on of ['2026-02-17', '2026-02-21', '2026-02-22']) {
    expect(whyNotWorking('CN', day(on))).toMatchObject({ code: 'chinese-new-year', estimate: false });
  }
  for (const on of ['2026-10-01', '2026-10-03', '2026-10-07']) {
    expect(whyNotWorking('CN', day(on))).toMatchObject({ code: 'national-day', estimate: false });
  }
  expect(whyNotWorking('CN', day('2026-06-19'))).toMatchObject({
    code: 'holiday',
    name: { en: 'Dragon Boat Festival', nl: 'Drakenbootfestival' },
  });
});

// 2030 will not be published before the end of 2029.
test.each([
  ['2030-01-01', 'holiday'], // Tuesday, with the weekend before
  ['2029-12-29', 'weekend'],
  ['2029-12-31', 'holiday'],
  ['2030-01-02', null],
  ['2030-02-01', null],
  ['2030-02-02', 'chinese-new-year'], // New Year's Eve
  ['2030-02-09', 'chinese-new-year'],
  ['2030-02-11', null],
  ['2030-04-05', 'holiday'], // Friday
  ['2030-05-01', 'holiday'],
  ['2030-05-05', 'holiday'],
  ['2030-05-06', null],
  ['2030-06-05', 'holiday'], // Wednesday: alone
  ['2030-06-06', null],
  ['2030-09-12', 'holiday'], // Thursday: Friday with it
  ['2030-09-13', 'holiday'],
  ['2030-10-07', 'national-day'],
  ['2030-10-08', null],
])('2030, estimated: %s is %s', (on, code) => {
  const why = whyNotWorking('CN', day(on));
  expect(why?.code ?? null).toBe(code);
  if (why && code !== 'weekend') expect(why.estimate).toBe(true);
});

test.each([
  [2028, '10-01', '10-08'], // Mid-Autumn on 3 October
  [2031, '10-01', '10-08'], // on 1 October
  [2050, '09-30', '10-07'], // on 30 September
  [2029, '10-01', '10-07'], // on 22 September
])('in %d National Day is expected from %s to %s', (year, from, to) => {
  const national = [...chinaEstimate(year)]
    .filter(([, { code }]) => code === 'national-day')
    .map(([on]) => on);
  expect([national.at(0), national.at(-1)]).toEqual([`${year}-${from}`, `${year}-${to}`]);
});

test.each([2025, 2026])('for %d, published since, the estimate would have named the same days', (year) => {
  const published = [...chinaDaysOff(year).keys()].filter((on) => on.startsWith(`${year}-`));
  const weekdays = (days: string[]) => days.filter((on) => day(on).dayOfWeek < 6).sort();
  const missed = weekdays(published).filter((on) => !chinaEstimate(year).has(on));
  const invented = weekdays([...chinaEstimate(year).keys()]).filter((on) => !published.includes(on));
  expect({ missed, invented }).toEqual({ missed: [], invented: [] });
});

test.each([
  ['CN', 2026, 'known'],
  ['CN', 2030, 'estimate'],
  ['JP', 2030, 'known'],
  ['TW', 2030, 'known'],
  ['AQ', 2026, 'weekends-only'],
])('the calendar of %s for %d is %s', (country, year, basis) => {
  expect(calendarBasis(country, year)).toBe(basis);
});
