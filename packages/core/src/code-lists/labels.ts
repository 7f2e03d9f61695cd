import type { Locale } from './inquiry.codes.ts';
import en from './labels/en.json' with { type: 'json' };
import ja from './labels/ja.json' with { type: 'json' };
import nl from './labels/nl.json' with { type: 'json' };
import zh from './labels/zh.json' with { type: 'json' };

/** The words of the coded answers, by list and code, in the four languages of the form. */
export type CodeLabels = typeof en;
export const codeLabels: Record<Locale, CodeLabels> = { en, nl, ja, zh };

/** The word for one code of a list, in a language; the code itself where there is none. */
export function labelOf(locale: Locale, list: keyof CodeLabels, code: string): string {
  const labels: Record<string, string> = codeLabels[locale][list];
  return labels[code] ?? code;
}
