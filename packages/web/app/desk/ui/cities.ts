/** The city that a time zone is named after: as the API calls it in the desk's language, else as the zone does. */
export function cityOf(zone: string, cities: Readonly<Record<string, string>> = {}): string {
  return cities[zone] ?? zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}
