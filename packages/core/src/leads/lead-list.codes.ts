/** By what a list of leads can be sorted; without a word by what was edited last. */
export const leadSorts = [
  'updatedAt',
  'createdAt',
  'lastActivityAt',
  'title',
  'organisation',
  'stage',
  'jobs',
  'capexEur',
  'nextStepOn',
] as const;
export type LeadSort = (typeof leadSorts)[number];

export const sortDirections = ['asc', 'desc'] as const;
export type SortDirection = (typeof sortDirections)[number];

/** How each runs where nobody says: names and days from the first on, moments and sums from the last. */
export const usualDirections: Readonly<Record<LeadSort, SortDirection>> = {
  updatedAt: 'desc',
  createdAt: 'desc',
  lastActivityAt: 'asc',
  title: 'asc',
  organisation: 'asc',
  stage: 'asc',
  jobs: 'desc',
  capexEur: 'desc',
  nextStepOn: 'asc',
};

/** The columns that a list of leads can show, and its file; in the order in which they are offered. */
export const leadListColumns = [
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
] as const;
export type LeadListColumn = (typeof leadListColumns)[number];
