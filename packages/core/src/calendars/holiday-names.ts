import type { DayOff, DayOffCode, Name } from './day-off.ts';

/** The days that have a code of their own, by what their English name contains. */
const named: readonly (readonly [pattern: RegExp, code: DayOffCode, name: Name])[] = [
  [/korean new year/i, 'seollal', { en: 'Korean New Year', nl: 'Koreaans Nieuwjaar' }],
  [/korean thanksgiving/i, 'chuseok', { en: 'Chuseok', nl: 'Chuseok' }],
  [
    /(chinese|lunar) new year|spring festival/i,
    'chinese-new-year',
    { en: 'Chinese New Year', nl: 'Chinees Nieuwjaar' },
  ],
  [/^national day/i, 'national-day', { en: 'National Day', nl: 'de nationale feestdag' }],
];

/** Dutch for names that the libraries have in English only. */
const dutchNames: Readonly<Record<string, string>> = {
  // Japan
  'Autumnal Equinox Day': 'herfstequinox',
  "Children's Day": 'Kinderdag',
  "Citizens' Holiday": 'nationale vrije dag',
  'Coming of Age Day': 'Dag van de volwassenwording',
  'Culture Day': 'Dag van de cultuur',
  "Emperor's Birthday": 'verjaardag van de keizer',
  'Foundation Day': 'Dag van de stichting',
  'Greenery Day': 'Dag van het groen',
  'Labor Thanksgiving Day': 'Dankdag voor de arbeid',
  'Marine Day': 'Dag van de zee',
  'Mountain Day': 'Dag van de bergen',
  'Respect-for-the-Aged Day': 'Dag van de ouderen',
  'Showa Day': 'Showadag',
  'Sports Day': 'Sportdag',
  'Spring Equinox Day': 'lente-equinox',
  // China, Taiwan
  "New Year's Day": 'Nieuwjaar',
  'Tomb-sweeping Day': 'Qingming',
  'Labour Day': 'Dag van de Arbeid',
  'Dragon Boat Festival': 'Drakenbootfestival',
  'Mid-autumn Festival': 'Midherfstfestival',
  'Peace Memorial Day': 'Herdenkingsdag van de vrede',
  "Teachers' Day": 'Dag van de leraar',
  'Retrocession Day': 'Retrocessiedag',
  'Constitution Day': 'Dag van de Grondwet',
  // Korea
  "Buddha's Birthday": 'verjaardag van Boeddha',
  'Hangul Day': 'Hanguldag',
  'Independence Movement Day': 'Dag van de onafhankelijkheidsbeweging',
  'Liberation Day': 'Bevrijdingsdag',
  'Memorial Day': 'Herdenkingsdag',
  'National Foundation Day': 'Dag van de stichting van de natie',
};

/** A day off by its English name, with its code and its Dutch name; `dutch` is what a library offers for it. */
export function dayOffNamed(english: string, estimate: boolean, dutch: string = english): DayOff {
  const match = named.find(([pattern]) => pattern.test(english));
  if (match) return { code: match[1], name: match[2], estimate };
  const [base = english, isSubstitute] = english.split(/ \((substitute day)\)/);
  const [dutchBase = dutch] = dutch.split(/ \(substituut\)/);
  const nl = dutchBase === base ? (dutchNames[base] ?? base) : dutchBase;
  return {
    code: 'holiday',
    name: { en: english, nl: isSubstitute ? `${nl} (vervangende dag)` : nl },
    estimate,
  };
}
