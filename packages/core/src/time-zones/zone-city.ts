import { dutchCities } from './zone-tables.ts';

/** The city that a zone is named after, for people: Tokyo, in Dutch Tokio; New York. */
export function zoneCity(timeZone: string, locale: 'en' | 'nl'): string {
  const dutch = locale === 'nl' ? dutchCities[timeZone] : undefined;
  return dutch ?? timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
