import { isLocale, type Locale } from './locales.ts';

/** The language of a page under /:locale, whose layout has seen to it that there is one. */
export const localeOf = (params: { locale?: string | undefined }): Locale =>
  isLocale(params.locale) ? params.locale : 'en';
