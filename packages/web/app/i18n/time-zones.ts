/**
 * One zone for each clock that companies abroad keep, west to east. IANA knows four hundred; a visitor finds
 * his own quicker among these, and each is named by what its clock is called, not only by a city.
 */
export const timeZones = [
  'America/Los_Angeles',
  'America/Denver',
  'America/Chicago',
  'America/New_York',
  'America/Bogota',
  'America/Halifax',
  'America/Santiago',
  'America/Sao_Paulo',
  'America/Argentina/Buenos_Aires',
  'Europe/London',
  'Africa/Lagos',
  'Europe/Amsterdam',
  'Africa/Johannesburg',
  'Europe/Athens',
  'Asia/Jerusalem',
  'Europe/Istanbul',
  'Asia/Riyadh',
  'Africa/Nairobi',
  'Asia/Dubai',
  'Asia/Karachi',
  'Asia/Kolkata',
  'Asia/Dhaka',
  'Asia/Bangkok',
  'Asia/Jakarta',
  'Asia/Shanghai',
  'Asia/Hong_Kong',
  'Asia/Taipei',
  'Asia/Singapore',
  'Asia/Kuala_Lumpur',
  'Asia/Manila',
  'Australia/Perth',
  'Asia/Tokyo',
  'Asia/Seoul',
  'Australia/Sydney',
  'Pacific/Auckland',
] as const;

const centralEurope =
  'AL AT BA BE CH CZ DE DK ES FR HR HU IT LI LU MC ME MK MT NL NO PL RS SE SI SK SM'.split(' ');

/** The zones of the countries that most companies come from; of the rest a visitor chooses from all. */
const zonesOfCountry: Record<string, readonly string[]> = {
  ...Object.fromEntries(centralEurope.map((country) => [country, ['Europe/Amsterdam']])),
  AE: ['Asia/Dubai'],
  AR: ['America/Argentina/Buenos_Aires'],
  AU: ['Australia/Sydney', 'Australia/Perth'],
  BR: ['America/Sao_Paulo'],
  CA: ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles', 'America/Halifax'],
  CL: ['America/Santiago'],
  CN: ['Asia/Shanghai'],
  CO: ['America/Bogota'],
  EG: ['Africa/Cairo'],
  GB: ['Europe/London'],
  GR: ['Europe/Athens'],
  HK: ['Asia/Hong_Kong'],
  ID: ['Asia/Jakarta'],
  IE: ['Europe/London'],
  IL: ['Asia/Jerusalem'],
  IN: ['Asia/Kolkata'],
  JP: ['Asia/Tokyo'],
  KE: ['Africa/Nairobi'],
  KR: ['Asia/Seoul'],
  MO: ['Asia/Hong_Kong'],
  MX: ['America/Mexico_City'],
  MY: ['Asia/Kuala_Lumpur'],
  NG: ['Africa/Lagos'],
  NZ: ['Pacific/Auckland'],
  PH: ['Asia/Manila'],
  PK: ['Asia/Karachi'],
  PT: ['Europe/Lisbon'],
  SA: ['Asia/Riyadh'],
  SG: ['Asia/Singapore'],
  TH: ['Asia/Bangkok'],
  TR: ['Europe/Istanbul'],
  TW: ['Asia/Taipei'],
  US: ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'],
  VN: ['Asia/Ho_Chi_Minh'],
  ZA: ['Africa/Johannesburg'],
};

const zoneOfLocale: Record<string, readonly string[]> = {
  ja: ['Asia/Tokyo'],
  nl: ['Europe/Amsterdam'],
  zh: ['Asia/Shanghai'],
};

/** Where a visitor most probably is, by the country of the company, else by the language of the page. */
export const likelyZones = (country: string, locale: string): readonly string[] =>
  zonesOfCountry[country] ?? (country === '' ? (zoneOfLocale[locale] ?? []) : []);

/** "Japan Standard Time (GMT+9)": what the clock is called in the reader's language, and where it stands today. */
export function timeZoneName(zone: string, locale: string): string {
  const part = (style: 'longGeneric' | 'shortOffset') =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: style })
      .formatToParts()
      .find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  const [name, offset] = [part('longGeneric'), part('shortOffset')];
  return locale === 'ja' || locale === 'zh' ? `${name}（${offset}）` : `${name} (${offset})`;
}
