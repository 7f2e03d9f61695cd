import { type Findable, isEastAsian, wordsOfTexts } from './words.ts';

/** The columns by which a record is found: `searchText` holds the words, `searchGrams` what an index finds them by. */
export interface SearchColumns {
  searchText: string;
  searchGrams: string[];
}

/**
 * The columns of a record that these texts find. The text is its words, each after a space: ` hit` finds the
 * beginning of one. A record without a word has one piece that nothing finds, so that no grams means: not yet made.
 */
export function searchColumns(texts: readonly Findable[]): SearchColumns {
  const words = wordsOfTexts(texts);
  return { searchText: words.map((word) => ` ${word}`).join(''), searchGrams: gramsOfWords(words) };
}

/**
 * The pieces of texts for an index of `@>`: of a word in Latin and other alphabets every three letters and its
 * beginnings (`^h`, `^hi`, `^hita`); of Chinese, Japanese and Korean every character, every two and the first (`^日`,
 * `^日立`).
 */
export function gramsOf(texts: readonly (string | null | undefined)[], language?: string | null): string[] {
  return gramsOfWords(
    wordsOfTexts(texts.map((text) => ({ text: text ?? null, language: language ?? null }))),
  );
}

function gramsOfWords(words: readonly string[]): string[] {
  const grams = new Set(words.flatMap(gramsOfWord));
  return grams.size === 0 ? ['-'] : [...grams];
}

function gramsOfWord(word: string): string[] {
  const letters = [...word];
  const { beginningLengths, run } = kindOf(word);
  const beginnings = beginningLengths
    .filter((length) => length <= letters.length)
    .map((length) => beginningOf(letters, length));
  return [...beginnings, ...(run === 2 ? letters : []), ...runsOf(letters, run)];
}

/**
 * The pieces that every word has in which this part of a word occurs: one or two letters count as a beginning. Of a
 * longer part every second piece: each costs a walk through the index, and the text sorts out what they find by chance.
 */
export function gramsOfPart(part: string): string[] {
  const letters = [...part];
  const { run } = kindOf(part);
  if (letters.length < run) return run === 2 ? letters : [beginningOf(letters, letters.length)];
  const runs = runsOf(letters, run);
  return runs.filter((_, at) => at % 2 === 0 || at === runs.length - 1);
}

/** The pieces that every word has which begins with this part: its longest beginning, and what comes after that. */
export function gramsOfBeginning(part: string): string[] {
  const letters = [...part];
  const { beginningLengths, run } = kindOf(part);
  const longest = beginningLengths.findLast((length) => length <= letters.length) ?? 0;
  const rest = longest < letters.length ? gramsOfPart(letters.slice(longest + 1 - run).join('')) : [];
  return [beginningOf(letters, longest), ...rest];
}

/** Of how many letters the beginnings and the other pieces of a word are. */
const kindOf = (word: string) =>
  isEastAsian(word) ? { beginningLengths: [1, 2], run: 2 } : { beginningLengths: [1, 2, 4, 6, 8], run: 3 };

const beginningOf = (letters: readonly string[], length: number) => `^${letters.slice(0, length).join('')}`;

function runsOf(letters: readonly string[], length: number): string[] {
  return letters.slice(length - 1).map((_, at) => letters.slice(at, at + length).join(''));
}
