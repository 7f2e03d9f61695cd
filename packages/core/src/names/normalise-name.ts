import { asWords, foldForComparing } from './fold.ts';
import { eastAsianForms, type LegalForm, latinForms, leadingLatinForms } from './legal-forms.ts';

/**
 * The name of an organisation in the shape in which two spellings of it are equal: width and case folded
 * (NFKC), accents of Latin letters, punctuation and legal form removed. Good enough to say "resembles",
 * not "is": Hitachi and 日立 stay apart. A name that is nothing but a legal form keeps it; empty stays empty.
 */
export function normaliseName(name: string): string {
  return joinEastAsian(withoutLegalForm(name).words);
}

/** The words of a name, folded, without its legal forms, and the forms that were taken off. */
export function withoutLegalForm(name: string): { words: string; forms: LegalForm[] } {
  const folded = foldForComparing(name);
  const taken: LegalForm[] = [];
  const bare = withoutLatinForm(asWords(withoutEastAsianForm(folded, taken)), taken);
  if (bare === '') return { words: asWords(folded), forms: [] };
  return { words: bare, forms: taken };
}

function withoutEastAsianForm(name: string, taken: LegalForm[]): string {
  const form = eastAsianForms.find(({ folded }) => name.startsWith(folded) || name.endsWith(folded));
  if (form === undefined) return name;
  taken.push(form);
  const { folded } = form;
  const rest = name.startsWith(folded) ? name.slice(folded.length) : name.slice(0, -folded.length);
  return withoutEastAsianForm(rest.trim(), taken);
}

function withoutLatinForm(words: string, taken: LegalForm[]): string {
  const ending = latinForms.find(({ folded }) => words === folded || words.endsWith(` ${folded}`));
  if (ending !== undefined) {
    taken.push(ending);
    return withoutLatinForm(words.slice(0, -ending.folded.length).trim(), taken);
  }
  const opening = leadingLatinForms.find(({ folded }) => words.startsWith(`${folded} `));
  if (opening === undefined) return words;
  taken.push(opening);
  return words.slice(opening.folded.length + 1);
}

/** Spaces within Chinese, Japanese and Korean are a matter of taste. */
function joinEastAsian(words: string): string {
  return words.replace(/(?<=[\p{scx=Han}\p{scx=Kana}]) (?=[\p{scx=Han}\p{scx=Kana}])/gu, '');
}
