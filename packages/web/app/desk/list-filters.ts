import type { paths } from '../api/schema.gen.ts';

/** The lists that can be narrowed, by their path in the API. */
interface Lists {
  organisations: '/v1/organisations';
  contacts: '/v1/contacts';
  establishments: '/v1/establishments';
  introductions: '/v1/introductions';
  leads: '/v1/leads';
  inquiries: '/v1/inquiries';
  plots: '/v1/plots';
}
export type ListNoun = keyof Lists;
export type ListQuery<Noun extends ListNoun> = NonNullable<paths[Lists[Noun]]['get']['parameters']['query']>;

/**
 * What each list can be narrowed by and how it can be ordered, as the API and the address of its page name it. An
 * export takes the same, so that the file is the list.
 */
export const listFilters = {
  organisations: [
    'q',
    'kind',
    'investor',
    'country',
    'municipalityId',
    'accountManagerId',
    'tier',
    'sector',
    'cluster',
    'confidential',
    'screening',
    'archived',
    'order',
  ],
  contacts: [
    'q',
    'organisationId',
    'formerOrganisationId',
    'language',
    'municipalityId',
    'accountManagerId',
    'left',
    'consent',
    'order',
  ],
  establishments: [
    'q',
    'organisationId',
    'municipalityId',
    'state',
    'riskLevel',
    'openedFrom',
    'openedUntil',
    'closedFrom',
    'closedUntil',
    'closingReason',
    'plot',
    'archived',
  ],
  introductions: ['organisationId', 'state', 'outcome', 'userId'],
  leads: [
    'q',
    'organisationId',
    'contactId',
    'ownerId',
    'assessorId',
    'municipalityId',
    'referredById',
    'kind',
    'stage',
    'status',
    'sector',
    'cluster',
    'activity',
    'source',
    'cause',
    'strategicFit',
    'firstArrival',
    'originCountry',
    'likelihood',
    'creditParty',
    'vifo',
    'confidential',
    'quietDays',
    'quietSince',
    'lookAgainDue',
    'jobsFrom',
    'jobsTo',
    'capexEurFrom',
    'capexEurTo',
    'createdFrom',
    'createdUntil',
    'updatedFrom',
    'updatedUntil',
    'sort',
    'direction',
  ],
  inquiries: ['q', 'state', 'municipalityId', 'quarantined'],
  plots: ['q', 'municipalityId', 'parkId', 'state', 'areaFromM2', 'areaToM2', 'archived'],
} as const satisfies { [Noun in ListNoun]: readonly (keyof ListQuery<Noun>)[] };

/** Whether a word from outside names one of the lists. */
export function isList(word: string): word is ListNoun {
  return Object.hasOwn(listFilters, word);
}

/** The filter of a list in the query of an address; anybody may have typed it: what is no such value, the API refuses. */
export function listFilterIn<Noun extends ListNoun>(noun: Noun, search: URLSearchParams): ListQuery<Noun> {
  const given = listFilters[noun].map((name) => [name, search.get(name)?.trim()] as const);
  return Object.fromEntries(given.filter(([, value]) => value)) as ListQuery<Noun>;
}

/** What says in which order a list runs. */
export const orderings: readonly string[] = ['order', 'sort', 'direction'];

/** Whether a list is narrowed, and not only ordered. */
export function isNarrowed(filter: object): boolean {
  return Object.keys(filter).some((name) => !orderings.includes(name));
}
