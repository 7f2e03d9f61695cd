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
