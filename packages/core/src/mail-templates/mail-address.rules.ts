import type { FormsOfAddress, Locale } from '../code-lists/index.ts';

/** Japanese job titles whose bearers are addressed as 先生. */
const sensei = /教授|講師|医師|博士|弁護士|弁理士|会計士|税理士|議員|教諭/;
/** Chinese titles that follow the name instead of 先生 or 女士. */
const chineseTitle = /(教授|博士|医生|律师|院士)$/;
const endsInHonorific: Record<Locale, RegExp> = {
  ja: /(様|さま|殿|先生|氏)$/,
  zh: /(先生|女士|小姐|教授|博士|医生|律师|院士|老师|总)$/,
  nl: /^(dhr|mevr|mw|de heer|mevrouw|dr|prof)\b/i,
  en: /^(mr|mrs|ms|mx|dr|prof)\b/i,
};

/** The words of a letter; Dutch ones as they stand after "Geachte" (Taaladvies: "Geachte heer De Boer"). */
const words: { [L in Locale]: Record<NonNullable<FormsOfAddress[L]>, (name: string) => string> } = {
  en: {
    mr: (name) => `Mr ${name}`,
    ms: (name) => `Ms ${name}`,
    mx: (name) => `Mx ${name}`,
    dr: (name) => `Dr ${name}`,
    professor: (name) => `Professor ${name}`,
  },
  nl: {
    dhr: (name) => `heer ${name}`,
    mw: (name) => `mevrouw ${name}`,
    dr: (name) => `dr. ${name}`,
    professor: (name) => `professor ${name}`,
  },
  ja: { sama: (name) => `${name} 様`, sensei: (name) => `${name} 先生` },
  zh: {
    xiansheng: (name) => `${name}先生`,
    nushi: (name) => `${name}女士`,
    zong: (name) => `${chineseFamilyName(name)}总`,
    laoshi: (name) => `${name}老师`,
    jiaoshou: (name) => `${name}教授`,
    boshi: (name) => `${name}博士`,
  },
};

/**
 * A person as one addresses people in a language: by the form that is known of him in that language; else 様 in
 * Japanese, 先生 for teachers, doctors and lawyers; a title after the name in Chinese where it is known. Kavel does
 * not know whether somebody is a man or a woman and does not guess: otherwise the full name stands alone, and the
 * salutation is polite without it.
 */
export function addressed(
  name: string,
  language: Locale,
  jobTitle?: string | null,
  forms: FormsOfAddress = {},
): string {
  const plain = name.trim();
  if (endsInHonorific[language].test(plain)) return plain;
  const form = forms[language];
  const said: Record<string, (name: string) => string> = words[language];
  if (form !== undefined && said[form]) return said[form](plain);
  if (language === 'ja') return `${plain} ${sensei.test(jobTitle ?? '') ? '先生' : '様'}`;
  if (language === 'zh') return `${plain}${chineseTitle.exec(jobTitle ?? '')?.[1] ?? ''}`;
  return plain;
}

/** The family names of two characters that are still common (百家姓); all others have one. */
const compoundFamilyNames =
  /^(欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|皇甫|尉迟|尉遲|公孙|公孫|慕容|令狐|夏侯|东方|東方|端木)/;

/** 总 follows the family name alone; a name that is not of two to four Chinese characters stands whole. */
function chineseFamilyName(name: string): string {
  if (!/^\p{Script=Han}{2,4}$/u.test(name)) return name;
  return compoundFamilyNames.exec(name)?.[0] ?? name.slice(0, 1);
}
