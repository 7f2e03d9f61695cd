import type { Locale } from '../code-lists/index.ts';

const tags: Record<Locale, string> = { en: 'en-GB', nl: 'nl-NL', ja: 'ja-JP', zh: 'zh-CN' };

/** A day with its weekday as a letter in that language has it, e.g. "donderdag 6 mei 2027". */
export function dayInWords(day: Temporal.PlainDate, language: Locale): string {
  // Not Temporal's own toLocaleString: in Node 26 it writes Japanese days as 2027/05/06木曜日.
  const format = new Intl.DateTimeFormat(tags[language], { dateStyle: 'full', timeZone: 'UTC' });
  return format.format(day.toZonedDateTime('UTC').epochMilliseconds);
}

/** The municipalities as each language writes them; others keep their own name. */
const municipalities: Record<string, Record<Locale, string>> = {
  almere: { en: 'City of Almere', nl: 'Gemeente Almere', ja: 'アルメーレ市', zh: '阿尔梅勒市政府' },
  amsterdam: {
    en: 'City of Amsterdam',
    nl: 'Gemeente Amsterdam',
    ja: 'アムステルダム市',
    zh: '阿姆斯特丹市政府',
  },
  amstelveen: {
    en: 'Municipality of Amstelveen',
    nl: 'Gemeente Amstelveen',
    ja: 'アムステルフェーン市',
    zh: '阿姆斯特尔芬市政府',
  },
  haarlemmermeer: {
    en: 'Municipality of Haarlemmermeer',
    nl: 'Gemeente Haarlemmermeer',
    ja: 'ハールレマーメール市',
    zh: '哈勒默梅尔市政府',
  },
};

/** A sender's municipality in the mail's language; a colleague of none writes for the joint body. */
export function municipalityInWords(
  municipality: { slug: string; name: string } | null | undefined,
  language: Locale,
): string {
  if (!municipality) return 'Amsterdam inbusiness';
  return municipalities[municipality.slug]?.[language] ?? municipality.name;
}
