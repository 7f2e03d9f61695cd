import { randomUUID } from 'node:crypto';

let last = 0n;

/**
 * A UUID of version 7 for a row that is inserted by hand, greater than every one that this process made before, so that
 * what happened later stands later: the twelve bits after the millisecond count (RFC 9562, 5.7 and 6.2, method 1).
 */
export function newId(): string {
  const now = BigInt(Date.now()) << 12n;
  last = now > last ? now : last + 1n;
  const time = last.toString(16).padStart(15, '0');
  return `${time.slice(0, 8)}-${time.slice(8, 12)}-7${time.slice(12)}-${randomUUID().slice(19)}`;
}
