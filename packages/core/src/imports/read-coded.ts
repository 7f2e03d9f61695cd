import { type CodeLabels, codeLabels, locales } from '../code-lists/index.ts';
import { asWords } from './import.fields.ts';

/** The codes of a list that are written here, as codes or as their words in any language of ours; `undefined` for what is neither. */
export function readCodes<Code extends string>(
  text: string,
  codes: readonly Code[],
  words: Readonly<Partial<Record<string, readonly string[]>>>,
): (Code | undefined)[] {
  return text
    .split(/[,;、，；|\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) =>
      codes.find((code) => asWords(code) === asWords(part) || words[code]?.includes(asWords(part))),
    );
}

/** The words of the codes of a list, in all languages, as they are compared. */
export function wordsOfList(list: keyof CodeLabels): Partial<Record<string, string[]>> {
  const words: Partial<Record<string, string[]>> = {};
  for (const locale of locales) {
    for (const [code, word] of Object.entries(codeLabels[locale][list])) {
      words[code] = [...(words[code] ?? []), asWords(word)];
    }
  }
  return words;
}

/** What the kinds of organisations are called. */
export const kindWords: Readonly<Record<string, readonly string[]>> = {
  company: ['companies', 'bedrijf', 'bedrijven', '企業', '会社', '企业', '公司'],
  partner: ['partners', 'パートナー', '合作伙伴'],
  government: ['overheid', '政府', '行政', '政府机构'],
  institute: [
    'institutes',
    'institution',
    'instituut',
    'kennisinstelling',
    '研究機関',
    '機関',
    '机构',
    '研究机构',
  ],
};

/** What the languages of mails are called. */
export const languageWords: Readonly<Record<string, readonly string[]>> = {
  en: ['english', 'engels', '英語', '英语', 'eng'],
  nl: ['dutch', 'nederlands', 'オランダ語', '荷兰语', 'nld'],
  ja: ['japanese', 'japans', '日本語', '日语', 'jpn', 'jp'],
  zh: ['chinese', 'chinees', '中国語', '中文', '汉语', 'zho', 'cn'],
};
