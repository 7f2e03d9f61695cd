import type { Country, Locale } from '../code-lists/index.ts';
import type { GivenConsent } from './consent.rules.ts';
import type { ContactTexts } from './contact.rules.ts';

/** What of a contact is edited; what is absent is not touched. */
export interface UpdateContact extends ContactTexts, GivenConsent {
  /** Of mails. */
  language?: Locale | undefined;
  country?: Country | undefined;
  /** IANA; null: guessed from the country again. */
  timeZone?: string | null | undefined;
  /** The day of leaving, as midnight UTC; null: still there. */
  leftOn?: Date | null | undefined;
}

/** A new contact; what is left out follows from its organisation and country. */
export interface CreateContact extends Omit<UpdateContact, 'language' | 'country'> {
  organisationId: string;
  name: string;
  /** Without one, the one of the country. */
  language?: Locale | null | undefined;
  /** Without one, the organisation's. */
  country?: Country | null | undefined;
  /** Who says the time zone; a colleague unless told otherwise. */
  timeZoneOrigin?: 'inquiry' | 'user' | undefined;
}
