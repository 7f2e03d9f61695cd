import { chinesePairs } from './chinese.ts';
import { dutchPairs } from './dutch.ts';
import { englishPairs } from './english.ts';
import { germanFrenchPairs } from './german-french.ts';
import { japanesePairs } from './japanese.ts';
import { koreanPairs } from './korean.ts';
import { taiwanesePairs } from './taiwanese.ts';

/**
 * Pairs of names written for Kavel before the matcher was tuned, half of them one organisation, half near misses.
 * The names are of companies that exist where they are public facts; numbers and domains may be made up. Every fifth
 * pair is held out: nobody tunes by it.
 */
export const labelledPairs = [
  ...japanesePairs,
  ...chinesePairs,
  ...taiwanesePairs,
  ...koreanPairs,
  ...dutchPairs,
  ...englishPairs,
  ...germanFrenchPairs,
].map((pair, index) => ({ ...pair, heldOut: index % 5 === 4 }));

export type { LabelledPair } from './read-pairs.ts';
