/** The languages of the public side, in the order in which they stand in the language switch. */
export const locales = ['en', 'nl', 'ja', 'zh'] as const;

export type Locale = (typeof locales)[number];

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale);
