import type { TimeZoneOrigin as GuessOrigin } from '../time-zones/index.ts';

/** How a contact's time zone is known: guessed (from what, stands in time-zones), said in an inquiry, or set by a colleague. */
export const timeZoneOrigins = [
  'country',
  'country-several-zones',
  'desk',
  'inquiry',
  'user',
] as const satisfies readonly (GuessOrigin | 'inquiry' | 'user')[];
export type TimeZoneOrigin = (typeof timeZoneOrigins)[number];

/** What a contact said of being written to. Whoever refused or withdrew is sent no follow-up (GDPR, 7(3) and 21(2)). */
export const contactConsents = ['given', 'refused', 'withdrawn'] as const;
export type ContactConsent = (typeof contactConsents)[number];
