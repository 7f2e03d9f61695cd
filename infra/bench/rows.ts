import { matchKeysOf } from '@kavel/core/matches';
import { normaliseName } from '@kavel/core/names';
import { searchColumns } from '@kavel/core/search';
import type { Row } from './copy.ts';
import { leadTitle, type MadeName, organisationName, personName } from './names.ts';

/** How many rows there are to be, besides the demo region's. */
export interface Size {
  organisations: number;
  contacts: number;
  leads: number;
}

export function* organisationRows(size: Size, places: readonly string[]): Generator<Row> {
  for (let n = 0; n < size.organisations; n += 1) {
    const made = organisationName(n);
    const { name, language, latinName, country } = made;
    const domain = domainOf(n);
    const at = momentOf(n, size.organisations);
    const names = [
      { name, language, kind: null },
      ...(latinName ? [{ name: latinName, language: null, kind: 'latin' }] : []),
    ] as Parameters<typeof matchKeysOf>[0]['names'];
    yield {
      id: idOf('organisation', n),
      name,
      name_language: language,
      latin_name: latinName,
      normalised_name: normaliseName(name),
      kinds: ['company'],
      country,
      website: domain,
      website_domain: domain,
      clusters: [],
      municipality_id: places[n % places.length] ?? null,
      created_at: at,
      updated_at: at,
      compared_at: at,
      match_keys: matchKeysOf({ names, country }),
      ...foundBy(...textsOf(made), domain),
    };
  }
}

export function* contactRows(size: Size): Generator<Row> {
  for (let n = 0; n < size.contacts; n += 1) {
    const at = momentOf(n, size.contacts);
    const of = n % size.organisations;
    const name = personName(n);
    const email = `person-${n}@${domainOf(of)}`;
    yield {
      id: idOf('contact', n),
      organisation_id: idOf('organisation', of),
      name,
      email,
      email_domain: domainOf(of),
      language: 'en',
      country: 'NL',
      time_zone: 'Europe/Amsterdam',
      time_zone_origin: 'country',
      created_at: at,
      updated_at: at,
      ...foundBy(name, email, ...textsOf(organisationName(of))),
    };
  }
}

const kinds = ['new-establishment', 'expansion', 'relocation', 'retention', 'joint-venture', 'acquisition'];
const stages = ['new', 'qualified', 'shortlist', 'visit', 'decision', 'landed'];
const statuses = ['open', 'open', 'open', 'paused', 'lost'];

export function* leadRows(size: Size, places: readonly string[]): Generator<Row> {
  for (let n = 0; n < size.leads; n += 1) {
    const of = n % size.organisations;
    const made = organisationName(of);
    const title = leadTitle(n, made);
    const at = momentOf(n, size.leads);
    yield {
      id: idOf('lead', n),
      title,
      organisation_id: idOf('organisation', of),
      contact_id: idOf('contact', n % size.contacts),
      kind: kinds[n % kinds.length] ?? '',
      stage: stages[n % stages.length] ?? '',
      status: n % stages.length === stages.length - 1 ? 'landed' : (statuses[n % statuses.length] ?? ''),
      jobs_within_three_years: n % 7 === 0 ? null : (n * 13) % 400,
      capex_eur: n % 3 === 0 ? null : (n * 7919) % 50_000_000,
      municipality_id: places[n % places.length] ?? null,
      clusters: [],
      activities: ['logistics'],
      tenures: [],
      last_activity_at: at,
      created_at: at,
      updated_at: at,
      ...foundBy(title, ...textsOf(made), personName(n % size.contacts)),
    };
  }
}

function foundBy(...texts: Parameters<typeof searchColumns>[0][number][]): Row {
  const { searchText, searchGrams } = searchColumns(texts);
  return { search_text: searchText, search_grams: searchGrams };
}

const textsOf = ({ name, language, latinName }: MadeName) => [{ text: name, language }, latinName];
const domainOf = (n: number): string => `company-${n}.example`;

/** An id that tells its table and number. */
export const idOf = (table: 'organisation' | 'contact' | 'lead', n: number): string => {
  const letter = { organisation: 'a', contact: 'b', lead: 'c' }[table];
  return `${letter.repeat(8)}-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;
};

/** Spread over two years before 2026-11-01, the later the higher the number. */
function momentOf(n: number, count: number): Date {
  const end = Date.UTC(2026, 10, 1);
  return new Date(end - Math.round(((count - n) / count) * 2 * 365 * 86_400_000));
}
