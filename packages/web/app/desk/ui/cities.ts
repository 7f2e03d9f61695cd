/** Dutch names of the cities that time zones are named after, where the zone itself has another. */
const dutch: Readonly<Record<string, string>> = {
  'America/Mexico_City': 'Mexico-Stad',
  'Asia/Ho_Chi_Minh': 'Ho Chi Minhstad',
  'Asia/Hong_Kong': 'Hongkong',
  'Asia/Jerusalem': 'Jeruzalem',
  'Asia/Seoul': 'Seoel',
  'Asia/Tokyo': 'Tokio',
  'Europe/Athens': 'Athene',
  'Europe/Berlin': 'Berlijn',
  'Europe/Brussels': 'Brussel',
  'Europe/Bucharest': 'Boekarest',
  'Europe/Copenhagen': 'Kopenhagen',
  'Europe/Lisbon': 'Lissabon',
  'Europe/London': 'Londen',
  'Europe/Luxembourg': 'Luxemburg',
  'Europe/Moscow': 'Moskou',
  'Europe/Paris': 'Parijs',
  'Europe/Prague': 'Praag',
  'Europe/Vienna': 'Wenen',
  'Europe/Warsaw': 'Warschau',
};

/** The place that a time zone is named after, in the language of the desk. */
export function cityOf(zone: string, locale: string): string {
  const named = zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
  return (locale === 'nl' ? dutch[zone] : undefined) ?? named;
}
