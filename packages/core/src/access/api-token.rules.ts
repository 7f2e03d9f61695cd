import { createHash, randomInt } from 'node:crypto';

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** 43 characters of 62 carry 256 bits. */
const secretLength = 43;
const shown = 'kavel_'.length + 6;

/** A new token: `kavel_` and 256 random bits, base62. Nobody can read it back from what is kept. */
export function newApiToken(): string {
  return `kavel_${Array.from({ length: secretLength }, () => base62[randomInt(62)]).join('')}`;
}

/** What is kept of a token: SHA-256, hexadecimal. 256 random bits need no salt and no slow hash. */
export function hashApiToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** The first characters, by which the owner tells his tokens apart. */
export function prefixOf(token: string): string {
  return token.slice(0, shown);
}
