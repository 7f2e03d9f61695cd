import { expect, test } from 'vitest';
import { addWorkingDays, isMakeUpDay, isWorkingDay, whyNotWorking } from './working-days.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

test.each([
  // Netherlands
  ['NL', '2026-01-01', 'holiday', "New Year's Day", 'Nieuwjaar'],
  ['NL', '2026-04-03', null], // Good Friday: worked
  ['NL', '2026-04-05', 'holiday', 'Easter Sunday', 'Pasen'],
  ['NL', '2026-04-06', 'holiday', 'Easter Monday', 'Tweede paasdag'],
  ['NL', '2026-04-27', 'holiday', "King's Day", 'Koningsdag'],
  ['NL', '2025-04-26', 'holiday', "King's Day", 'Koningsdag'], // the 27th is a Sunday
  ['NL', '2025-04-28', null],
  ['NL', '2026-05-04', null],
  ['NL', '2026-05-05', 'holiday', 'Liberation Day', 'Bevrijdingsdag'],
  ['NL', '2027-05-05', 'holiday', 'Liberation Day', 'Bevrijdingsdag'],
  ['NL', '2023-05-05', null], // before Cao Gemeenten 2023 in lustrum years
  ['NL', '2020-05-05', 'holiday', 'Liberation Day', 'Bevrijdingsdag'],
  ['NL', '2027-05-06', 'holiday', 'Ascension Day', 'Hemelvaartsdag'],
  ['NL', '2027-05-07', null],
  ['NL', '2026-12-24', null],
  ['NL', '2026-12-25', 'holiday', 'Christmas Day', 'Kerstmis'],
  ['NL', '2026-12-26', 'holiday', 'Boxing Day', 'Tweede kerstdag'],
  ['NL', '2026-12-31', null],
  ['NL', '2026-11-21', 'weekend', 'the weekend', 'het weekend'],
  ['NL', '2026-11-22', 'weekend', 'the weekend', 'het weekend'],
  ['NL', '2026-11-23', null],
  // Japan, with days in return and the days between
  [
    'JP',
    '2026-05-06',
    'holiday',
    'Constitution Day (substitute day)',
    'Dag van de Grondwet (vervangende dag)',
  ],
  ['JP', '2026-09-22', 'holiday', "Citizens' Holiday", 'nationale vrije dag'],
  ['JP', '2027-03-22', 'holiday', 'Spring Equinox Day (substitute day)', 'lente-equinox (vervangende dag)'],
  ['JP', '2027-04-29', 'holiday', 'Showa Day', 'Showadag'],
  ['JP', '2027-04-30', null],
  ['JP', '2027-05-05', 'holiday', "Children's Day", 'Kinderdag'],
  ['JP', '2027-05-06', null],
  ['JP', '2026-08-13', null], // Obon is no holiday
  ['JP', '2026-12-30', null],
  // Korea
  ['KR', '2026-02-16', 'seollal', 'Korean New Year', 'Koreaans Nieuwjaar'],
  ['KR', '2026-02-18', 'seollal', 'Korean New Year', 'Koreaans Nieuwjaar'],
  ['KR', '2026-02-19', null],
  ['KR', '2027-02-08', 'seollal', 'Korean New Year', 'Koreaans Nieuwjaar'],
  ['KR', '2027-02-09', 'seollal', 'Korean New Year', 'Koreaans Nieuwjaar'],
  ['KR', '2026-09-25', 'chuseok', 'Chuseok', 'Chuseok'],
  ['KR', '2026-05-01', 'holiday', 'Labour Day', 'Dag van de Arbeid'],
  [
    'KR',
    '2026-03-02',
    'holiday',
    'Independence Movement Day (substitute day)',
    'Dag van de onafhankelijkheidsbeweging (vervangende dag)',
  ],
  // Hong Kong
  ['HK', '2026-02-18', 'chinese-new-year', 'Chinese New Year', 'Chinees Nieuwjaar'],
  ['HK', '2026-10-01', 'national-day', 'National Day', 'de nationale feestdag'],
  ['HK', '2026-10-02', null],
  // others
  ['DE', '2026-04-03', 'holiday', 'Good Friday', 'Goede Vrijdag'],
  [
    'US',
    '2026-07-03',
    'holiday',
    'Independence Day (substitute day)',
    'Onafhankelijkheidsdag (vervangende dag)',
  ],
  ['GB', '2026-12-28', 'holiday', 'Boxing Day (substitute day)', 'Tweede kerstdag (vervangende dag)'],
  ['SA', '2026-11-20', 'weekend', 'the weekend', 'het weekend'], // Friday
  ['SA', '2026-11-22', null],
  ['IN', '2026-11-21', null], // Saturday
  ['AQ', '2026-01-01', null], // no calendar known
  ['', '2026-11-21', 'weekend', 'the weekend', 'het weekend'],
])('%s on %s: %s', (country, on, code, en?: string, nl?: string) => {
  expect(whyNotWorking(country, day(on))).toEqual(code && { code, name: { en, nl }, estimate: false });
  expect(isWorkingDay(country, day(on))).toBe(code === null);
});

test.each([
  ['NL', '2026-11-20', 1, '2026-11-23'],
  ['NL', '2026-11-21', 1, '2026-11-23'],
  ['NL', '2026-11-20', 0, '2026-11-20'],
  ['NL', '2026-11-21', 0, '2026-11-21'],
  ['NL', '2026-11-23', -1, '2026-11-20'],
  ['NL', '2026-12-24', 2, '2026-12-29'],
  ['NL', '2027-05-04', 1, '2027-05-07'],
  ['JP', '2026-05-01', 1, '2026-05-07'],
  ['CN', '2026-09-30', 1, '2026-10-08'],
  ['CN', '2026-10-09', 1, '2026-10-10'], // a Saturday worked
  ['CN', '2026-10-10', 1, '2026-10-12'],
])('%s: %s and %d working days is %s', (country, from, count, to) => {
  expect(addWorkingDays(country, day(from), count).toString()).toBe(to);
});

test.each([
  ['CN', '2026-10-10', true],
  ['CN', '2026-10-12', false],
  ['JP', '2026-10-10', false],
])('make-up day: %s on %s is %s', (country, on, expected) => {
  expect(isMakeUpDay(country, day(on))).toBe(expected);
});
