import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** Shortest and longest password, in characters (NIST SP 800-63B asks for 8 or more and no rules on kinds of characters). */
export const passwordLength = { min: 12, max: 128 } as const;

/** OWASP's floor for argon2id: 19 MiB, two passes, one lane. argon2id is the library's default. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** The argon2id hash of a password, with its salt and cost in it (PHC string). */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), cost);
}

/** Whether this password made this hash; full-width and composed characters count as what they stand for. */
export function verifyPassword(passwordHash: string, password: string): Promise<boolean> {
  return verify(passwordHash, password.normalize('NFKC'));
}

/** Letters and digits that nobody confuses when reading them out. */
const readable = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A password to hand over once: four groups of four readable characters, 79 bits. */
export function newOneTimePassword(): string {
  const group = () => Array.from({ length: 4 }, () => readable[randomInt(readable.length)]).join('');
  return [group(), group(), group(), group()].join('-');
}
