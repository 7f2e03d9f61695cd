import { expect, test } from 'vitest';
import { countries } from '../code-lists/index.ts';
import { defaultTimeZone, isTimeZone, timeZonesOf } from './time-zone.ts';
import { zoneCity } from './zone-city.ts';
import { mainZones } from './zone-tables.ts';

test.each([
  ['JP', 'Asia/Tokyo', 'country'],
  ['CN', 'Asia/Shanghai', 'country'],
  ['TW', 'Asia/Taipei', 'country'],
  ['HK', 'Asia/Hong_Kong', 'country'],
  ['KR', 'Asia/Seoul', 'country'],
  ['SG', 'Asia/Singapore', 'country'],
  ['IN', 'Asia/Kolkata', 'country'],
  ['VN', 'Asia/Ho_Chi_Minh', 'country'],
  ['NL', 'Europe/Amsterdam', 'country'],
  ['DE', 'Europe/Berlin', 'country'],
  ['FR', 'Europe/Paris', 'country'],
  ['GB', 'Europe/London', 'country'],
  ['US', 'America/New_York', 'country-several-zones'],
  ['CA', 'America/Toronto', 'country-several-zones'],
  ['AU', 'Australia/Sydney', 'country-several-zones'],
  ['BR', 'America/Sao_Paulo', 'country-several-zones'],
  ['RU', 'Europe/Moscow', 'country-several-zones'],
  ['HM', 'Europe/Amsterdam', 'desk'],
  ['ZZ', 'Europe/Amsterdam', 'desk'],
  ['', 'Europe/Amsterdam', 'desk'],
])('%s keeps %s, known by %s', (country, timeZone, origin) => {
  expect(defaultTimeZone(country)).toEqual({ timeZone, origin });
});

test('every country has a zone that exists, and every country with several has its main one chosen', () => {
  for (const country of countries) {
    const { timeZone, origin } = defaultTimeZone(country);
    expect(isTimeZone(timeZone), country).toBe(true);
    if (origin === 'country-several-zones' && !['AQ', 'UM'].includes(country)) {
      expect(mainZones, country).toHaveProperty(country);
    }
  }
});

test('every zone chosen belongs to its country', () => {
  // CLDR and the IANA database name these differently; they are the same zones.
  const renamed = ['AR', 'FM', 'GL'];
  for (const [country, zone] of Object.entries(mainZones)) {
    if (!renamed.includes(country)) expect(timeZonesOf(country)).toContain(zone);
  }
});

test.each([
  ['Asia/Tokyo', true],
  ['asia/tokyo', true],
  ['Asia/Calcutta', true],
  ['UTC', true],
  ['+09:00', false],
  ['Asia/Nowhere', false],
  ['Tokyo', false],
  ['', false],
])('isTimeZone(%j) is %s', (name, expected) => {
  expect(isTimeZone(name)).toBe(expected);
});

test.each([
  ['Asia/Tokyo', 'en', 'Tokyo'],
  ['Asia/Tokyo', 'nl', 'Tokio'],
  ['Asia/Shanghai', 'nl', 'Shanghai'],
  ['America/New_York', 'nl', 'New York'],
  ['America/Argentina/Buenos_Aires', 'en', 'Buenos Aires'],
  ['UTC', 'en', 'UTC'],
] as const)('the city of %s in %s is %s', (zone, locale, city) => {
  expect(zoneCity(zone, locale)).toBe(city);
});
