import { foldHan, normaliseName, spellingsOf } from '../names/index.ts';

/** A text that finds a record, and the language (BCP 47) of it where that is known. */
export type Findable = string | null | undefined | { text: string | null; language: string | null };

/**
 * The words under which texts are found, each once, in order: every spelling of each text, with its legal form and
 * without, cut where the script changes; an e-mail address also as a whole.
 */
export function wordsOfTexts(texts: readonly Findable[]): string[] {
  return [...new Set(texts.flatMap(wordsOfText))];
}

function wordsOfText(given: Findable): string[] {
  const { text, language } = given && typeof given === 'object' ? given : { text: given, language: null };
  if (!text) return [];
  const [folded = '', ...others] = spellingsOf(text, language);
  const whole = folded.includes('@') ? folded.split(/\s+/).filter((word) => word.includes('@')) : [];
  const bare = foldHan(normaliseName(text));
  return [...whole, ...[folded, bare, ...others].flatMap(wordsIn)];
}

const eastAsian = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]`;
const word = new RegExp(String.raw`${eastAsian}+|(?:(?!${eastAsian})[\p{L}\p{M}\p{N}])+`, 'gu');
const onlyEastAsian = new RegExp(`^${eastAsian}+$`, 'u');

/** The words of a folded text: letters and digits of one kind of script together, all else parts. */
export function wordsIn(folded: string): string[] {
  return folded.match(word) ?? [];
}

/** Whether a word is in a script whose words are not parted by spaces; Korean counts, its words are short. */
export function isEastAsian(word: string): boolean {
  return onlyEastAsian.test(word);
}
