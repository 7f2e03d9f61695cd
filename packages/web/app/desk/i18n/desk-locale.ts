/** The languages of the desk: those of the colleagues, not those of the companies. */
export const deskLocales = ['en', 'nl'] as const;

export type DeskLocale = (typeof deskLocales)[number];

export const isDeskLocale = (value: unknown): value is DeskLocale =>
  deskLocales.includes(value as DeskLocale);
