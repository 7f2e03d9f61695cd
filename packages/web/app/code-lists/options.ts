import { useRouteLoaderData } from 'react-router';
import { useLocale, useTranslations } from 'use-intl';
import type { CodeLabels } from '../api/types.ts';
import type { Option, OptionGroup } from '../ui/select.tsx';

type CodeList = keyof CodeLabels;

/** The name of a code in the page's language, as the API says it; a code that has none shows as it is. */
export function useCodeName(): (list: CodeList, code: string) => string {
  const labels: CodeLabels | null | undefined = useRouteLoaderData('public/layout');
  return (list, code) => labels?.[list]?.[code] ?? code;
}

/** What a question is called, on the form as in the mail that confirms it. */
export function useQuestionLabel(): (question: string) => string {
  const name = useCodeName();
  return (question) => name('question', question);
}

/** A municipality by its name in the page's language; one that the form does not know by its own. */
export function useMunicipalityName(): (municipality: { slug: string; name: string }) => string {
  const label = useCodeName();
  return ({ slug, name }) => {
    const known = label('municipality', slug);
    return known === slug ? name : known;
  };
}

/** Options of a code list, in the order of the list. */
export function useOptions(): (list: CodeList, codes: readonly string[]) => Option[] {
  const name = useCodeName();
  return (list, codes) => codes.map((value) => ({ value, label: name(list, value) }));
}

/** The name of a country in the page's language, from CLDR: never a list of our own that takes sides. */
export function useCountryName(): (code: string) => string {
  const names = new Intl.DisplayNames(useLocale(), { type: 'region', fallback: 'code' });
  return (code) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code);
}

/** Whom each language's page is mostly read by; these stand first in the list, and again in their place. */
const likely = {
  en: ['US', 'GB', 'IN', 'JP', 'CN', 'KR', 'TW', 'DE'],
  nl: ['NL', 'BE', 'DE'],
  ja: ['JP'],
  zh: ['CN', 'TW', 'HK', 'SG'],
} as const;

/** All countries by name, as the page's language sorts them, the likeliest first. */
export function useCountryOptions(codes: readonly string[]): OptionGroup[] {
  const t = useTranslations('answers');
  const locale = useLocale();
  const name = useCountryName();
  const option = (value: string) => ({ value, label: name(value) });
  const { compare } = new Intl.Collator(locale);
  return [
    { label: t('likelyCountries'), options: likely[locale].map(option) },
    { label: t('allCountries'), options: codes.map(option).sort((a, b) => compare(a.label, b.label)) },
  ];
}
