import type { UserLocale } from '../access/index.ts';
import { deskTimeZone } from '../time-zones/index.ts';
import type { ExportNoun } from './export.codes.ts';

/** Where a row begins that an export says of itself; an import leaves such rows out. */
export const ownLine = '# Kavel';

/** What a file says of its making. */
export interface About {
  noun: ExportNoun;
  by: string;
  at: Temporal.Instant;
  filter: Readonly<Record<string, unknown>>;
  locale: UserLocale;
}

const words = {
  en: {
    nouns: {
      organisations: 'organisations',
      contacts: 'contacts',
      leads: 'leads',
      inquiries: 'inquiries',
      establishments: 'establishments',
      plots: 'plots',
    },
    head: (what: string, at: string, by: string) => `${what}, exported on ${at} by ${by}.`,
    filter: (filter: string) => `Filter: ${filter}.`,
    all: 'No filter.',
    end: (rows: number) => `End of export: ${rows} rows.`,
    wholeOnly: 'Complete only if the last line says “End of export”.',
    broken: (rows: number) => `INCOMPLETE: the export broke off after ${rows} rows.`,
    sheet: 'About this export',
  },
  nl: {
    nouns: {
      organisations: 'organisaties',
      contacts: 'contacten',
      leads: 'leads',
      inquiries: 'aanvragen',
      establishments: 'vestigingen',
      plots: 'kavels',
    },
    head: (what: string, at: string, by: string) => `${what}, geëxporteerd op ${at} door ${by}.`,
    filter: (filter: string) => `Filter: ${filter}.`,
    all: 'Zonder filter.',
    end: (rows: number) => `Einde van de export: ${rows} rijen.`,
    wholeOnly: 'Alleen volledig als de laatste regel ‘Einde van de export’ zegt.',
    broken: (rows: number) => `ONVOLLEDIG: de export brak af na ${rows} rijen.`,
    sheet: 'Over deze export',
  },
} as const;

/** The sentences in which a file says what it is, and at its end whether it is whole. */
export function sayAbout({ noun, by, at, filter, locale }: About) {
  const said = words[locale];
  const moment = at.toZonedDateTimeISO(deskTimeZone);
  const when = `${moment.toPlainDate()} ${moment.toPlainTime().toString({ smallestUnit: 'minute' })} (${deskTimeZone})`;
  const set = Object.entries(filter).filter(([, value]) => value !== undefined && value !== '');
  const filters = set.map(([name, value]) => `${name} = ${saidOf(value)}`).join(', ');
  return {
    head: `${said.head(said.nouns[noun], when, by)} ${filters ? said.filter(filters) : said.all}`,
    wholeOnly: said.wholeOnly,
    end: (rows: number) => said.end(rows),
    broken: (rows: number) => said.broken(rows),
    sheet: said.sheet,
    noun: said.nouns[noun],
    /** With a day and without anything that a file system refuses. */
    fileName: `kavel-${said.nouns[noun]}-${moment.toPlainDate()}`,
  };
}

/** A calendar day as a day. */
const saidOf = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : String(value));
