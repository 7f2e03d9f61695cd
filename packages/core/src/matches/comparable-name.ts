import {
  foldForComparing,
  foldHan,
  foldRomaji,
  pinyinOf,
  romajiOf,
  withoutLegalForm,
} from '../names/index.ts';
import { chinesePlaces, eastAsianGroupWords, emptyWords } from './name-words.ts';

/** A name taken apart for comparing. */
export interface ComparableName {
  written: string;
  /** As written but for width, case and spaces. */
  folded: string;
  /** Legal forms that were taken off, as written. */
  forms: readonly string[];
  /** What kind of body these say it is. */
  legalKind: string | null;
  isLatin: boolean;
  /** Without legal form, in one word; East Asian names with Han in one form and kana as romaji. */
  key: string;
  /** The same before Han and kana were folded: tells why two are equal. */
  plainKey: string;
  /** Latin words without the empty ones. */
  words: readonly string[];
  /** East Asian: the key without place before and group words around it, and those. */
  core: string;
  place: string;
  groupWord: string;
  /** East Asian: what the key begins with, from two characters on, short of the whole. */
  beginnings: readonly string[];
  /** The whole in Latin script, where kana or Chinese lets it be known. */
  romaji: string | null;
  pinyin: { joined: string; syllables: number } | null;
  /** Consonants of a name of katakana alone, or of a Latin one: its sound, roughly. */
  sound: string | null;
}

const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** L'Air Liquide and Air Liquide are one. */
const frenchArticle = /(?<!\p{L})l['’](?=\p{L})/giu;
const kanaAlone = /^[\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Latin}\d]+$/u;

/** Takes a name apart. The country says of Han without a language whether it may be read as Chinese. */
export function comparable(name: string, language?: string | null, country?: string | null): ComparableName {
  const { words: bare, forms } = withoutLegalForm(name.replace(frenchArticle, ''));
  const shared = {
    written: name,
    folded: foldForComparing(name).replace(/\s+/g, ' '),
    forms: forms.map(({ written }) => written),
    legalKind: forms.find(({ kind }) => kind !== null)?.kind ?? null,
  };
  return eastAsian.test(bare)
    ? { ...shared, ...eastAsianParts(bare, language, country) }
    : { ...shared, ...latinParts(bare) };
}

function latinParts(bare: string) {
  const all = bare.split(' ');
  const telling = all.filter((word) => !emptyWords.has(word));
  const words = telling.length > 0 ? telling : all;
  const key = words.join('');
  return {
    ...{ isLatin: true, key, plainKey: all.join(''), words, core: key, place: '', groupWord: '' },
    ...{ beginnings: [], romaji: foldRomaji(key), pinyin: null, sound: consonants(key) },
  };
}

function eastAsianParts(bare: string, language?: string | null, country?: string | null) {
  const plainKey = bare.replaceAll(' ', '');
  const han = foldHan(plainKey).replace(/^(\p{Script=Han}{2})市(?=\p{Script=Han}{2})/u, '$1');
  const romaji = kanaAlone.test(plainKey) ? latinOf(plainKey) : null;
  const place = [...chinesePlaces].find((each) => han.startsWith(each) && han.length > each.length + 2) ?? '';
  const without = withoutGroupWord(han.slice(place.length));
  return {
    ...{ isLatin: false, key: latinOf(han), plainKey, words: [], core: latinOf(without.core) },
    ...{
      beginnings: beginningsOf(han),
      place,
      groupWord: without.groupWord,
      romaji,
      sound: romaji && consonants(romaji),
    },
    pinyin: isChinese(plainKey, language, country) ? pinyinJoined(han) : null,
  };
}

function beginningsOf(han: string): string[] {
  const characters = [...han];
  return characters.slice(2).map((_, index) => latinOf(characters.slice(0, index + 2).join('')));
}

function withoutGroupWord(text: string): { core: string; groupWord: string } {
  const groupWord = eastAsianGroupWords.find((word) => text.endsWith(word) && text.length > word.length + 1);
  return groupWord ? { core: text.slice(0, -groupWord.length), groupWord } : { core: text, groupWord: '' };
}

function latinOf(text: string): string {
  const romaji = romajiOf(text);
  return romaji === null ? text : foldRomaji(romaji.replaceAll(' ', ''));
}

function isChinese(text: string, language?: string | null, country?: string | null): boolean {
  if (!/^\p{Script=Han}+$/u.test(text)) return false;
  return language ? /^zh\b/i.test(language) : country !== 'JP' && country !== 'KR';
}

function pinyinJoined(han: string) {
  const syllables = pinyinOf(han);
  return { joined: syllables.join(''), syllables: syllables.length };
}

/** Consonants as Japanese hears them: l is r, v is b, th is s, x is ks; doubled ones once. */
function consonants(latin: string): string {
  return latin
    .replace(/ph/g, 'f')
    .replace(/th/g, 's')
    .replace(/ck|c(?=[aou]|$)|q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/l/g, 'r')
    .replace(/v/g, 'b')
    .replace(/[aeiouyw]/g, '')
    .replace(/(.)\1+/g, '$1');
}
