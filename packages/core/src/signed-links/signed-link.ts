import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link opens; a token signed for one purpose is worthless for every other. */
export type LinkPurpose = string;

export type LinkReading = { id: string } | 'invalid' | 'expired';

const idBytes = 16;
const expiryBytes = 6;
// RFC 2104, section 5, and NIST SP 800-107, 5.3.4: an HMAC may be cut to half of its hash.
const signatureBytes = 16;

/**
 * A token for a link that may be followed without an account: it carries a record's UUID and the
 * instant from which it is refused (to the millisecond), signed with HMAC-SHA256 (RFC 2104) for one
 * purpose. 51 characters of base64url (RFC 4648), nothing in it to be kept secret but the whole.
 */
export function signLink(
  link: { purpose: LinkPurpose; id: string; expiresAt: Temporal.Instant },
  secret: string,
): string {
  const content = Buffer.alloc(idBytes + expiryBytes);
  content.write(link.id.replaceAll('-', ''), 'hex');
  content.writeUIntBE(link.expiresAt.epochMilliseconds, idBytes, expiryBytes);
  return Buffer.concat([content, signature(content, link.purpose, secret)]).toString('base64url');
}

/**
 * The id that a token was signed for. 'invalid' when it was not signed by us, for this purpose, or was
 * changed by as much as one character; 'expired' only for a token that is otherwise good, so that the
 * page may offer a new one. Compares in constant time.
 */
export function readLink(
  token: string,
  purpose: LinkPurpose,
  secret: string,
  now: Temporal.Instant,
): LinkReading {
  const bytes = Buffer.from(token, 'base64url');
  // Node's decoder skips what it does not know: only the one spelling that we write is accepted.
  if (bytes.length !== idBytes + expiryBytes + signatureBytes) return 'invalid';
  if (bytes.toString('base64url') !== token) return 'invalid';
  const content = bytes.subarray(0, idBytes + expiryBytes);
  const given = bytes.subarray(idBytes + expiryBytes);
  if (!timingSafeEqual(given, signature(content, purpose, secret))) return 'invalid';
  if (now.epochMilliseconds >= content.readUIntBE(idBytes, expiryBytes)) return 'expired';
  return { id: asUuid(content.subarray(0, idBytes)) };
}

function signature(content: Buffer, purpose: LinkPurpose, secret: string): Buffer {
  // The zero byte keeps a purpose and the content that follows it apart: no purpose contains one.
  const hmac = createHmac('sha256', secret).update(purpose).update('\0').update(content);
  return hmac.digest().subarray(0, signatureBytes);
}

function asUuid(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
