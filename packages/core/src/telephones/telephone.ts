import { isSupportedCountry, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js';

export interface Telephone {
  /** ITU-T E.164, e.g. `+81312345678`: to compare by and to dial. */
  e164: string;
  /** For people, in international form (ITU-T E.123), with the extension when there is one: `+81 3 1234 5678`. */
  display: string;
  /** The country that the number belongs to (ISO 3166-1 alpha-2); null for numbers of no one country. */
  country: string | null;
}

/**
 * The telephone number in what someone typed, null when it cannot be one. Any form is read: full-width digits,
 * spaces, dashes, brackets, +31 (0)20, an extension; without a country code it is a number of `country`.
 * A number is accepted when its length is possible there: numbering plans change faster than metadata, and a
 * customer must not be turned away over that.
 */
export function parseTelephone(typed: string, country: string): Telephone | null {
  const text = asDialled(typed);
  const number = fromAbroad(text) ?? read(text, country);
  if (!number?.isPossible()) return null;
  return { e164: number.number, display: number.formatInternational(), country: number.country ?? null };
}

/** Folded to half-width; the prolonged sound mark between digits is a dash mistyped, 内線 and 分机 are extensions. */
function asDialled(typed: string): string {
  return typed
    .normalize('NFKC')
    .replace(/[ー〜]/g, '-')
    .replace(/[([]?\s*(内線|分机|分機|内线|내선|toestel)\s*[:.]?\s*(\d+)\s*[)\]]?/i, ' ext. $2')
    .trim();
}

/** 00 is the international prefix nearly everywhere (ITU-T E.164, annex A), and typed also where it is not. */
function fromAbroad(text: string): PhoneNumber | undefined {
  const number = /^\(?00/.test(text) ? parsePhoneNumberFromString(text.replace('00', '+')) : undefined;
  return number?.isValid() ? number : undefined;
}

function read(text: string, country: string): PhoneNumber | undefined {
  return isSupportedCountry(country)
    ? parsePhoneNumberFromString(text, country)
    : parsePhoneNumberFromString(text);
}
