import { describe, expect, test } from 'vitest';
import { locales } from './locales.ts';
import { likelyZones, timeZoneName, timeZones } from './time-zones.ts';

describe.each(locales)('the time zones in %s', (locale) => {
  test('can be told apart by their names', () => {
    const names = timeZones.map((zone) => timeZoneName(zone, locale));
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });
});

describe('where a visitor is', () => {
  test.each([
    ['JP', 'en', ['Asia/Tokyo']],
    ['DE', 'ja', ['Europe/Amsterdam']],
    ['US', 'en', ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles']],
    ['', 'ja', ['Asia/Tokyo']],
    ['', 'en', []],
    ['AQ', 'ja', []],
  ])('with a company in %j, reading %s: %j', (country, locale, zones) => {
    expect(likelyZones(country, locale)).toEqual(zones);
  });
});
