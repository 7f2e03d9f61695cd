import { expect, test } from 'vitest';
import { isWorkingDay, whyNotWorking } from './working-days.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

test('2026: the weekdays off are those of the official calendar, no more and no less', () => {
  const off: string[] = [];
  for (let on = day('2026-01-01'); on.year === 2026; on = on.add({ days: 1 })) {
    if (on.dayOfWeek < 6 && !isWorkingDay('TW', on)) off.push(on.toString().slice(5));
  }
  expect(off).toEqual([
    ...['01-01', '02-16', '02-17', '02-18', '02-19', '02-20', '02-27', '04-03', '04-06', '05-01'],
    ...['06-19', '09-25', '09-28', '10-09', '10-26', '12-25'],
  ]);
});

test.each([
  ['2026-02-20', 'chinese-new-year', 'Chinese New Year'],
  ['2026-02-27', 'holiday', 'Peace Memorial Day (substitute day)'],
  ['2026-10-09', 'national-day', 'National Day'],
  ['2027-12-31', 'holiday', "New Year's Day (substitute day)"], // 1 January 2028 is a Saturday
  ['2028-04-03', 'holiday', 'Tomb-sweeping Day'], // with Children's Day on Tuesday the 4th
  ['2028-04-04', 'holiday', "Children's Day"],
])('%s: %s, %s', (on, code, en) => {
  expect(whyNotWorking('TW', day(on))).toMatchObject({ code, name: { en } });
});
