import { expect, test } from 'vitest';
import { dayIn } from './days.ts';

test.each([
  ['en', 'Sunday 6 December 2026'],
  ['nl', 'zondag 6 december 2026'],
  ['ja', '2026年12月6日（日）'],
  ['zh', '2026年12月6日星期日'],
] as const)('a day in %s: %s', (locale, expected) => {
  // Some versions of CLDR set a comma behind the English weekday.
  expect(dayIn(locale, '2026-12-06').replace(',', '')).toBe(expected);
});

test('the day of an instant is Amsterdam’s', () => {
  expect(dayIn('ja', '2026-12-05T23:30:00Z')).toBe('2026年12月6日（日）');
});
