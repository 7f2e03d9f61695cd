import { type Locale, locales } from './inquiry.codes.ts';

/** How a person may be addressed in a letter, by the letter's language; the words stand in the code labels. */
export const formsOfAddress = {
  en: ['mr', 'ms', 'mx', 'dr', 'professor'],
  nl: ['dhr', 'mw', 'dr', 'professor'],
  ja: ['sama', 'sensei'],
  zh: ['xiansheng', 'nushi', 'zong', 'laoshi', 'jiaoshou', 'boshi'],
} as const satisfies Record<Locale, readonly string[]>;

/** One form for each language in which it is known how the person wants to be addressed. */
export type FormsOfAddress = { [L in Locale]?: (typeof formsOfAddress)[L][number] | undefined };

/** What of a record of the database are forms of address, in the order of the languages. */
export function knownFormsOfAddress(kept: unknown): FormsOfAddress {
  const given = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<string, unknown>;
  const known = locales.flatMap((language) => {
    const forms: readonly unknown[] = formsOfAddress[language];
    return forms.includes(given[language]) ? [[language, given[language]]] : [];
  });
  return Object.fromEntries(known) as FormsOfAddress;
}
