import { foldForComparing, foldHan, foldRomaji, normaliseName, romajiOf } from '../names/index.ts';
import { parseReference } from '../references/index.ts';
import { gramsOfBeginning, gramsOfPart } from './grams.ts';
import { isEastAsian, wordsIn } from './words.ts';

/** One way to read a query. A record is found when it has all pieces and its text all parts, by any of the ways. */
export interface Reading {
  /** For the index: a record that has them all may be meant. */
  grams: string[];
  /** The same for a record in which the first part begins a word. */
  gramsOfBegun: string[];
  /** Patterns of LIKE on the record's text, which has them all when it is meant. */
  patterns: string[];
}

/** What is not looked at: words after the eighth, and of one word the pieces after the twentieth. */
const mostWords = 8;
const mostGrams = 20;

/**
 * How a query is to be read: as its words, without legal forms; kana also as romaji; what is closed up at a dash; all
 * digits as one telephone number without its zero; a reference of an inquiry. None where nothing can be found by it.
 */
export function gramsOfQuery(q: string): Reading[] {
  const readings = partsOfQuery(q).map(readingOf);
  const seen = new Map(readings.map((reading) => [reading.patterns.join('\n'), reading]));
  return [...seen.values()];
}

/** The parts of words that a query asks for, in each of its readings. */
function partsOfQuery(q: string): string[][] {
  const folded = foldForComparing(q).replace(/[\u2010-\u2015\u2212]/g, '-');
  const tokens = withoutLegalForms(folded);
  const plain = tokens.map(foldHan);
  const romaji = tokens.map((token) => foldHan(romajiOf(token) ?? token));
  const reference = parseReference(q)?.toLowerCase();
  const digits = telephoneDigits(folded);
  return [
    plain,
    romaji,
    romaji.map((token, at) => (token === plain[at] ? token : foldRomaji(token))),
    plain.map((token) => token.replace(/(?<=\w)-(?=\w)/g, '')),
    ...(reference ? [[reference]] : []),
    ...(digits ? [[digits]] : []),
  ]
    .map((each) => [...new Set(each.flatMap(partsOf))].slice(0, mostWords))
    .filter((parts) => parts.length > 0);
}

/** A token's words; one with an at sign stays whole, to be found anywhere in an address. */
function partsOf(token: string): string[] {
  const address = token.replace(/[^\p{L}\p{N}@.+_-]/gu, '');
  return address.includes('@') && address.length > 2 ? [address] : wordsIn(token);
}

/** The words between spaces; a legal form goes, unless there is nothing else. Latin words of a form stand together. */
function withoutLegalForms(folded: string): string[] {
  const runs: string[] = [];
  for (const token of folded.split(/\s+/)) {
    const last = runs.at(-1);
    const goesOn = last !== undefined && !wordsIn(last + token).some(isEastAsian) && !token.includes('@');
    if (goesOn) runs[runs.length - 1] = `${last} ${token}`;
    else runs.push(token);
  }
  const told = runs.filter((run) => normaliseName(`x ${run}`) !== 'x');
  return (told.length > 0 ? told : runs).flatMap((run) => {
    if (run.includes('@')) return run.split(' ');
    const bare = normaliseName(run);
    return bare === '' ? [] : splitAsTyped(run, bare);
  });
}

/** What is left of a run after its form went, with its dashes and apostrophes as typed where no form went. */
function splitAsTyped(run: string, bare: string): string[] {
  const typed = wordsIn(run).join('');
  return (typed === wordsIn(bare).join('') ? run : bare).split(' ');
}

/** The digits of what is nothing but a telephone number, without the zero that is dialled within a country. */
function telephoneDigits(folded: string): string | null {
  if (!/^[\d\s()+./ー-]+$/.test(folded)) return null;
  const digits = folded.replace(/\(0\)/g, '').replace(/\D/g, '').replace(/^0+/, '');
  return digits.length < 3 ? null : digits;
}

function readingOf(parts: string[]): Reading {
  const [first = [], ...others] = parts.map(gramsOfPart);
  return {
    grams: most([first, ...others]),
    gramsOfBegun: most([gramsOfBeginning(parts[0] ?? ''), ...others]),
    patterns: parts.map(patternOf),
  };
}

const most = (grams: string[][]) => [...new Set(grams.flatMap((each) => each.slice(0, mostGrams)))];

function patternOf(part: string): string {
  const escaped = part.replace(/[\\%_]/g, '\\$&');
  const isBeginning = !isEastAsian(part) && [...part].length < 3;
  return isBeginning ? `% ${escaped}%` : `%${escaped}%`;
}
