import { expect, test } from 'vitest';
import { codeLabels, type Locale, locales } from '../code-lists/index.ts';
import { dayInWords, momentInWords, municipalityInWords } from './mail-words.rules.ts';

/** Some versions of CLDR set a comma behind the English weekday. */
const withoutComma = (words: string) => words.replace(/^(\w+),/, '$1');

test.each<[Locale, string]>([
  ['en', 'Sunday 6 December 2026'],
  ['nl', 'zondag 6 december 2026'],
  ['ja', '2026年12月6日（日）'],
  ['zh', '2026年12月6日星期日'],
])('a day in %s: %s', (language, expected) => {
  expect(withoutComma(dayInWords(Temporal.PlainDate.from('2026-12-06'), language))).toBe(expected);
});

test.each<[Locale, string]>([
  ['en', 'Thursday 3 December 2026 at 16:30, Japan Standard Time (GMT+9)'],
  ['nl', 'donderdag 3 december 2026 om 16:30, Japanse standaardtijd (GMT+9)'],
  ['ja', '2026年12月3日（木）16:30 日本標準時（GMT+9）'],
  ['zh', '2026年12月3日星期四 16:30，日本标准时间（GMT+9）'],
])('a moment abroad in %s: %s', (language, expected) => {
  const reading = Temporal.PlainDateTime.from('2026-12-03T16:30');
  expect(withoutComma(momentInWords(reading, 'Asia/Tokyo', language))).toBe(expected);
});

test('a clock in summer has the offset of summer', () => {
  const at = (reading: string) =>
    momentInWords(Temporal.PlainDateTime.from(reading), 'America/New_York', 'ja');
  expect(at('2026-12-03T09:00')).toMatch(/（GMT-5）$/);
  expect(at('2027-07-01T09:00')).toMatch(/（GMT-4）$/);
});

test.each(locales)('a municipality bears the name of the form in a letter in %s', (language) => {
  for (const [slug, name] of Object.entries(codeLabels[language].municipality)) {
    expect(municipalityInWords({ slug, name: 'of the database' }, language)).toContain(name);
  }
});

test('what municipalities call themselves; others keep their own name', () => {
  const almere = { slug: 'almere', name: 'Almere' };
  expect(locales.map((language) => municipalityInWords(almere, language))).toEqual([
    'City of Almere',
    'Gemeente Almere',
    'アルメレ市',
    '阿尔梅勒市政府',
  ]);
  expect(municipalityInWords({ slug: 'zaanstad', name: 'Zaanstad' }, 'ja')).toBe('Zaanstad');
  expect(municipalityInWords(null, 'ja')).toBe('Amsterdam inbusiness');
});
