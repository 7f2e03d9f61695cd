import type { Check } from './check.ts';
import { sources } from './sources.ts';

const SUPPRESSION = new RegExp(['biome', '-ignore|@ts', '-(ignore|expect-error|nocheck)'].join(''));

/** A finding is mended, not silenced. */
export const suppressions: Check = {
  name: 'nothing silenced',
  run: async () =>
    sources().flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) => (SUPPRESSION.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
    ),
};
