import type { Name, QuietCode } from '../calendars/index.ts';

/** Names of the reasons that are not in a calendar of holidays. */
export const moveNames = {
  'golden-week': { en: 'Golden Week', nl: 'Golden Week' },
  obon: { en: 'Obon', nl: 'Obon' },
  'year-end': { en: 'the turn of the year', nl: 'de jaarwisseling' },
  'make-up-day': { en: 'a weekend day worked', nl: 'een weekenddag waarop gewerkt wordt' },
  'not-a-sending-day': { en: 'no day for sending', nl: 'geen verzenddag' },
  'outside-sending-hours': { en: 'outside sending hours', nl: 'buiten de verzendtijden' },
} as const satisfies Record<QuietCode, Name> & Record<string, Name>;

/** The sentences about a moment, in the languages of the desk. */
export const momentWords = {
  en: {
    here: 'here',
    asAsked: (moment: string) => `As asked: ${moment}`,
    justAsAsked: 'As asked',
    notSooner: (why: string) => `Not sooner: ${why}`,
    moved: (why: string, moment: string) => `${why}, next working moment ${moment}`,
    inCity: (city: string) => ` in ${city}`,
    'sender-holiday': (name: string) => `It is ${name} here: an answer may have to wait.`,
    'calendar-estimate': (country: string, year: number) =>
      `The holidays of ${year} in ${country} are not published yet: this is an estimate.`,
    'calendar-unknown': (country: string) => `Of ${country} only the weekends are known.`,
  },
  nl: {
    here: 'hier',
    asAsked: (moment: string) => `Zoals gevraagd: ${moment}`,
    justAsAsked: 'Zoals gevraagd',
    notSooner: (why: string) => `Niet eerder: ${why}`,
    moved: (why: string, moment: string) => `${why}, eerstvolgende werkmoment ${moment}`,
    inCity: (city: string) => ` in ${city}`,
    'sender-holiday': (name: string) => `Hier is het ${name}: een antwoord moet misschien wachten.`,
    'calendar-estimate': (country: string, year: number) =>
      `De vrije dagen van ${year} in ${country} zijn nog niet bekend: dit is een schatting.`,
    'calendar-unknown': (country: string) => `Van ${country} zijn alleen de weekenden bekend.`,
  },
} as const;
