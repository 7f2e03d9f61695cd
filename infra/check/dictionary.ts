import { DICTIONARY, isUpToDate, undocumented } from '../docs/data-dictionary.ts';
import type { Check } from './check.ts';

/** The data dictionary is generated from the schema's `///` lines, and no column goes without one. */
export const dictionary: Check = {
  name: 'data dictionary',
  run: async () => [
    ...(isUpToDate() ? [] : [`${DICTIONARY} is not what prisma/schema says: run "npm run generate".`]),
    ...undocumented().map((name) => `${name} has no /// line in prisma/schema.`),
  ],
};
