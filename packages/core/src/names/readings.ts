import { createRequire } from 'node:module';
import type * as PinyinPro from 'pinyin-pro';
import { toRomaji } from 'wanakana';

/** Loaded at the first Chinese name: it takes a fifth of a second and 30 MB, and many a process never needs it. */
const load = createRequire(import.meta.url);
let pinyinPro: typeof PinyinPro | null = null;

/**
 * Kana in Latin script by Hepburn's rules, lower case, long vowels written out (とうきょう: toukyou, ソニー: sonii);
 * what is not kana stays. Null where there is no kana.
 */
export function romajiOf(text: string): string | null {
  const plain = text.normalize('NFKC');
  if (!/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(plain)) return null;
  return toRomaji(plain, { customRomajiMapping: foreignSounds }).replaceAll("'", '').toLowerCase();
}

/**
 * Latin script in which spellings of one Japanese sound are equal: long vowels short (toukyou, tookyo, tokyo),
 * n before b, m and p (shimbun, shinbun). Only for names that are Japanese: it makes coop of co-op a cop.
 */
export function foldRomaji(latin: string): string {
  return latin
    .replace(/m(?=[bmp])/g, 'n')
    .replace(/ou|oo|oh(?![aeiouy])/g, 'o')
    .replace(/uu/g, 'u')
    .replace(/ii/g, 'i')
    .replace(/aa/g, 'a')
    .replace(/ee/g, 'e');
}

/** The syllables of Chinese in pinyin without tones, what is not Chinese as it stands; none where there is no Han. */
export function pinyinOf(text: string): string[] {
  if (!/\p{Script=Han}/u.test(text)) return [];
  pinyinPro ??= load('pinyin-pro') as typeof PinyinPro;
  return pinyinPro
    .pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((syllable) => syllable.trim())
    .filter((syllable) => syllable !== '');
}

/**
 * Kana for sounds of other languages, which wanakana spells letter by letter (ティ as tei). Source: 外来語の表記
 * (Cabinet notification 2 of 1991), tables 1 and 2.
 */
const foreignSounds: Readonly<Record<string, string>> = {
  いぇ: 'ye',
  うぃ: 'wi',
  うぇ: 'we',
  うぉ: 'wo',
  くぁ: 'kwa',
  くぃ: 'kwi',
  くぇ: 'kwe',
  くぉ: 'kwo',
  ぐぁ: 'gwa',
  しぇ: 'she',
  じぇ: 'je',
  ちぇ: 'che',
  つぁ: 'tsa',
  つぃ: 'tsi',
  つぇ: 'tse',
  つぉ: 'tso',
  てぃ: 'ti',
  とぅ: 'tu',
  てゅ: 'tyu',
  でぃ: 'di',
  どぅ: 'du',
  でゅ: 'dyu',
  ふぁ: 'fa',
  ふぃ: 'fi',
  ふぇ: 'fe',
  ふぉ: 'fo',
  ふゅ: 'fyu',
  ゔ: 'vu',
  ゔぁ: 'va',
  ゔぃ: 'vi',
  ゔぇ: 've',
  ゔぉ: 'vo',
  ゔゅ: 'vyu',
  ゑ: 'e',
  ゐ: 'i',
  を: 'o',
  '・': ' ',
};
