import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** A request as it arrived. */
export interface ArrivedRequest {
  method: string;
  /** Path and query as they stood in the request line. */
  target: string;
  /** By names in lower case. */
  headers: Readonly<Record<string, string | string[] | undefined>>;
}

/**
 * Whether a request bears the signature of this secret in its Authorization header, by AWS Signature Version 4 as S3
 * documents it ("Signature Calculations for the Authorization Header: Transferring Payload in a Single Chunk"). Says
 * nothing of the body: its SHA-256 is one of the headers that are signed.
 */
export function isSignedBy(secretAccessKey: string, request: ArrivedRequest): boolean {
  const { scope, signedHeaders, signature } = authorizationOf(request);
  const [day = '', region = '', service = ''] = scope;
  const text = ['AWS4-HMAC-SHA256', of(request, 'x-amz-date'), scope.join('/')];
  text.push(createHash('sha256').update(canonicalOf(request, signedHeaders)).digest('hex'));
  const key = [day, region, service, 'aws4_request'].reduce<string | Buffer>(hmac, `AWS4${secretAccessKey}`);
  const right = hmac(key, text.join('\n'));
  const given = Buffer.from(signature, 'hex');
  return given.length === right.length && timingSafeEqual(given, right);
}

/** What the Authorization header says of who signed what; empty parts when there is none. */
export function authorizationOf(request: ArrivedRequest) {
  const header = of(request, 'authorization');
  const part = (name: string) => new RegExp(`${name}=([^,\\s]+)`).exec(header)?.[1] ?? '';
  const [accessKeyId = '', ...scope] = part('Credential').split('/');
  const isOfVersion4 = header.startsWith('AWS4-HMAC-SHA256 ');
  const signature = isOfVersion4 ? part('Signature') : '';
  return { accessKeyId, scope, signedHeaders: part('SignedHeaders').split(';'), signature };
}

function canonicalOf(request: ArrivedRequest, signedHeaders: readonly string[]): string {
  const [path = '', query = ''] = request.target.split('?');
  const pairs = [...new URLSearchParams(query)].map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
  const headers = signedHeaders.map((name) => `${name}:${of(request, name).trim().replace(/ +/g, ' ')}\n`);
  return [
    request.method,
    path
      .split('/')
      .map((segment) => encoded(decodeURIComponent(segment)))
      .join('/'),
    pairs.toSorted().join('&'),
    headers.join(''),
    signedHeaders.join(';'),
    of(request, 'x-amz-content-sha256'),
  ].join('\n');
}

/** Every byte but those of letters, digits, `-`, `.`, `_` and `~` (UriEncode). */
function encoded(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

function of({ headers }: ArrivedRequest, name: string): string {
  const value = headers[name];
  return Array.isArray(value) ? value.join(',') : (value ?? '');
}
