import { foldForComparing } from './fold.ts';
import { foldHan } from './han-forms.ts';
import { foldRomaji, pinyinOf, romajiOf } from './readings.ts';

/**
 * The spellings under which a text is found, lower case, each once: folded (width, case, accents); Han in one form
 * (old Japanese forms and traditional Chinese as simplified); kana as romaji, with long vowels and without;
 * Han in pinyin, its syllables joined and apart. Pinyin is left out where the language (BCP 47) or kana or Hangul in
 * the text says that the Han is not Chinese. Empty text has none.
 */
export function spellingsOf(text: string, language?: string | null): string[] {
  const folded = foldForComparing(text);
  const romaji = romajiOf(folded);
  const syllables = isChinese(folded, language) ? pinyinOf(foldHan(folded)) : [];
  const spellings = [
    folded,
    foldHan(folded),
    ...(romaji ? [foldHan(romaji), foldRomaji(foldHan(romaji))] : []),
    syllables.join(''),
    syllables.join(' '),
  ];
  return [...new Set(spellings)].filter((spelling) => spelling !== '');
}

function isChinese(folded: string, language: string | null | undefined): boolean {
  if (language) return /^(zh|yue|cmn)\b/i.test(language);
  return !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(folded);
}
