import { mainZones, oneZoneInPractice, renamedZones } from './zone-tables.ts';

/** The zone of the desk itself, in which it promises its answers. */
export const deskTimeZone = 'Europe/Amsterdam';

/**
 * How we came by a zone, to be shown with it: a country's only zone, the main one of several, or the desk's own
 * for want of better.
 */
export type TimeZoneOrigin = 'country' | 'country-several-zones' | 'desk';

export interface TimeZoneGuess {
  timeZone: string;
  origin: TimeZoneOrigin;
}

/** The IANA time zone in which someone in this country (ISO 3166-1 alpha-2) most likely works, and how sure that is. */
export function defaultTimeZone(country: string): TimeZoneGuess {
  const zones = timeZonesOf(country);
  const timeZone = mainZones[country] ?? zones[0];
  if (timeZone === undefined) return { timeZone: deskTimeZone, origin: 'desk' };
  const isOne = zones.length === 1 || oneZoneInPractice.has(country);
  return { timeZone, origin: isOne ? 'country' : 'country-several-zones' };
}

/** All IANA time zones of a country by CLDR, under their present names; empty for a country it does not know. */
export function timeZonesOf(country: string): string[] {
  if (!/^[A-Z]{2}$/.test(country)) return [];
  const zones = new Intl.Locale(`und-${country}`).getTimeZones() ?? [];
  return zones.map((zone) => renamedZones[zone] ?? zone);
}

/** Whether a text is the name of a time zone in the IANA database; an offset such as +09:00 is not. */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
