import { randomBytes } from 'node:crypto';

/** Digits and capitals without 0, O, 1 and I, which are misread on paper and misheard on the telephone. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

const length = 8;

/**
 * A new reference of an inquiry: 8 characters out of 32, 40 random bits from the system's generator. It
 * names an inquiry and opens nothing: what it shows is behind a signed link. With a million inquiries
 * one in a million new references is already taken: keep it unique in the database and draw again.
 */
export function createReference(): string {
  // 256 is a multiple of 32, so that the remainder leaves every character equally likely.
  return Array.from(randomBytes(length), (byte) => alphabet.charAt(byte % alphabet.length)).join('');
}

/**
 * The reference in what someone typed: lower case, full-width characters, spaces and dashes are forgiven.
 * Null when it is not a reference; a 0 or an O is not guessed at, since neither occurs.
 */
export function parseReference(typed: string): string | null {
  const reference = typed
    .normalize('NFKC')
    .replace(/[\s\p{Dash}ー]/gu, '')
    .toUpperCase();
  const known = Array.from(reference).every((character) => alphabet.includes(character));
  return reference.length === length && known ? reference : null;
}
