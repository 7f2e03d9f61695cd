import type { components } from '../api/schema.gen.ts';

export type LeadColumn = components['schemas']['SavedViewQuery']['columns'][number];

/** The columns that a list of leads can show, in the order in which they are offered. */
export const leadColumns = [
  'title',
  'organisation',
  'stage',
  'status',
  'kind',
  'nextStep',
  'nextStepOn',
  'owner',
  'assessor',
  'municipality',
  'originCountry',
  'sector',
  'clusters',
  'source',
  'cause',
  'strategicFit',
  'firstArrival',
  'likelihood',
  'vifo',
  'jobs',
  'capexEur',
  'lookAgainOn',
  'stageSince',
  'lastActivityAt',
  'createdAt',
  'updatedAt',
] as const satisfies readonly LeadColumn[];

/** Those of a list that nobody chose columns for. */
export const usualColumns: readonly LeadColumn[] = [
  'title',
  'organisation',
  'stage',
  'nextStep',
  'owner',
  'lastActivityAt',
];

/**
 * The columns in an address, in their order: the title first, for it is the link; each once; what is none is left out.
 * None at all: the usual ones.
 */
export function columnsIn(search: URLSearchParams): LeadColumn[] {
  const named = (search.get('columns') ?? '').split(',');
  const chosen = [...new Set(named)].filter((name): name is LeadColumn => isColumn(name) && name !== 'title');
  return chosen.length > 0 ? ['title', ...chosen] : [...usualColumns];
}

/** The value that an address names them by; empty for the usual ones. */
export function columnsNamed(columns: readonly LeadColumn[]): string {
  const isUsual = columns.join() === usualColumns.join();
  return isUsual ? '' : columns.join();
}

/** The columns with one at another place, one place up or down; the title stays first. */
export function columnsWith(columns: readonly LeadColumn[], column: LeadColumn, by: 1 | -1): LeadColumn[] {
  const at = columns.indexOf(column);
  const to = at + by;
  if (at < 1 || to < 1 || to >= columns.length) return [...columns];
  const others = columns.filter((one) => one !== column);
  return [...others.slice(0, to), column, ...others.slice(to)];
}

const isColumn = (name: string): name is LeadColumn => (leadColumns as readonly string[]).includes(name);
