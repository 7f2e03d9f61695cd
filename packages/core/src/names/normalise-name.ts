import { eastAsianForms, latinForms, leadingLatinForms } from './legal-forms.ts';

/**
 * The name of an organisation in the shape in which two spellings of it are equal: width and case folded
 * (NFKC), accents of Latin letters, punctuation and legal form removed. Good enough to say "resembles",
 * not "is": Hitachi and 日立 stay apart. A name that is nothing but a legal form keeps it; empty stays empty.
 */
export function normaliseName(name: string): string {
  const folded = foldForComparing(name);
  const bare = withoutLatinForm(asWords(withoutEastAsianForm(folded)));
  return joinEastAsian(bare === '' ? asWords(folded) : bare);
}

/** Text in the shape for comparing: NFKC, lower case, without the accents of Latin letters. */
export function foldForComparing(text: string): string {
  const latinPlain = text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1');
  const lower = latinPlain.normalize('NFC').toLowerCase().trim();
  return lower.replace(/[ßøæœłđ]/g, (letter) => lettersOfTheirOwn[letter] ?? letter);
}

/** Latin letters that Unicode does not decompose, as people write them without their keyboard. */
const lettersOfTheirOwn: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
};

function withoutEastAsianForm(name: string): string {
  const form = eastAsianForms.find((each) => name.startsWith(each) || name.endsWith(each));
  if (form === undefined) return name;
  const rest = name.startsWith(form) ? name.slice(form.length) : name.slice(0, -form.length);
  return withoutEastAsianForm(rest.trim());
}

/** Words with one space between: points and apostrophes close up (B.V. is bv), other signs part (Co.,Ltd). */
function asWords(name: string): string {
  return name
    .replaceAll('&', ' and ')
    .replace(/(?<=\p{L})\.(?=\p{L}(\.|\b))/gu, '')
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

function withoutLatinForm(words: string): string {
  const ending = latinForms.find((form) => words === form || words.endsWith(` ${form}`));
  if (ending !== undefined) return withoutLatinForm(words.slice(0, -ending.length).trim());
  const opening = leadingLatinForms.find((form) => words.startsWith(`${form} `));
  return opening === undefined ? words : words.slice(opening.length + 1);
}

/** Spaces within Chinese, Japanese and Korean are a matter of taste. */
function joinEastAsian(words: string): string {
  return words.replace(/(?<=[\p{scx=Han}\p{scx=Kana}]) (?=[\p{scx=Han}\p{scx=Kana}])/gu, '');
}
