import { codeLabels } from '../code-lists/index.ts';

/** The city that a zone is named after, for people: Tokyo, in Dutch Tokio; New York. */
export function zoneCity(timeZone: string, locale: 'en' | 'nl'): string {
  const cities: Readonly<Record<string, string>> = codeLabels[locale].zoneCity;
  return cities[timeZone] ?? timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
