import type { Sorting } from '../desk/ui/sorted-head.tsx';

/** By what the list of leads runs, and how each order runs where nobody says: as the API has it. */
export const leadSorts = {
  updatedAt: 'desc',
  createdAt: 'desc',
  lastActivityAt: 'asc',
  title: 'asc',
  organisation: 'asc',
  stage: 'asc',
  jobs: 'desc',
  capexEur: 'desc',
  nextStepOn: 'asc',
} as const;

/** How an address says that the list runs. */
export function sortingIn(search: URLSearchParams): Sorting {
  const named = search.get('sort') ?? '';
  const by = Object.hasOwn(leadSorts, named) ? (named as keyof typeof leadSorts) : 'updatedAt';
  const said = search.get('direction');
  const direction = said === 'asc' || said === 'desc' ? said : leadSorts[by];
  return { by, direction, usual: leadSorts, unnamed: 'updatedAt' };
}
