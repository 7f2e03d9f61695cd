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
 * The pieces of texts for an index of `@>`: of a word in Latin and other alphabets every three letters and the first
 * one and two (`^h`, `^hi`); of Chinese, Japanese and Korean every character and every two.
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
  if (isEastAsian(word)) return [...letters, ...runsOf(letters, 2)];
  return [...beginnings(letters), ...runsOf(letters, 3)];
}

/**
 * The pieces that every word has in which this part of a word occurs: one or two letters count as a beginning. Of a
 * long part every second piece: each costs a walk through the index, and the text sorts out what they find by chance.
 */
export function gramsOfPart(part: string): string[] {
  const letters = [...part];
  const length = isEastAsian(part) ? 2 : 3;
  if (letters.length < length) return length === 2 ? letters : beginnings(letters).slice(-1);
  const runs = runsOf(letters, length);
  return runs.length <= 5 ? runs : runs.filter((_, at) => at % 2 === 0 || at === runs.length - 1);
}

const beginnings = (letters: readonly string[]): string[] =>
  [1, 2]
    .filter((length) => length <= letters.length)
    .map((length) => `^${letters.slice(0, length).join('')}`);

function runsOf(letters: readonly string[], length: number): string[] {
  return letters.slice(length - 1).map((_, at) => letters.slice(at, at + length).join(''));
}
