import type { Locale } from '../code-lists/index.ts';

/** Japanese job titles whose bearers are addressed as 先生. */
const sensei = /教授|講師|医師|博士|弁護士|弁理士|会計士|税理士|議員|教諭/;
/** Chinese titles that follow the name instead of 先生 or 女士. */
const chineseTitle = /(教授|博士|医生|律师|院士)$/;
const endsInHonorific: Record<Locale, RegExp> = {
  ja: /(様|さま|殿|先生|氏)$/,
  zh: /(先生|女士|小姐|教授|博士|医生|律师|院士)$/,
  nl: /^(dhr|mevr|mw|de heer|mevrouw)\b/i,
  en: /^(mr|mrs|ms|mx|dr|prof)\b/i,
};

/**
 * A person as one addresses people in a language: 様 in Japanese, 先生 for teachers, doctors and lawyers;
 * a title after the name in Chinese where it is known. Kavel does not know whether somebody is a man or a
 * woman and does not guess: otherwise the full name stands alone, and the salutation is polite without it.
 */
export function addressed(name: string, language: Locale, jobTitle?: string | null): string {
  const plain = name.trim();
  if (endsInHonorific[language].test(plain)) return plain;
  if (language === 'ja') return `${plain} ${sensei.test(jobTitle ?? '') ? '先生' : '様'}`;
  if (language === 'zh') return `${plain}${chineseTitle.exec(jobTitle ?? '')?.[1] ?? ''}`;
  return plain;
}
