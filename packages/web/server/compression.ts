import type { Transform } from 'node:stream';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

const compressible =
  /^(text\/(?!event-stream)|application\/(javascript|json|manifest\+json)|image\/svg\+xml)/;

export const isCompressible = (contentType: string | null | undefined): boolean =>
  compressible.test(contentType ?? '');

/** The best encoding that the Accept-Encoding header allows; undefined means send as it is. */
export function acceptedEncoding(header: string | undefined): Encoding | undefined {
  const refused = /;\s*q=0(\.0*)?$/;
  const names = (header ?? '').split(',').map((part) => part.trim().toLowerCase());
  const allows = (name: string) => names.some((n) => n.split(';')[0] === name && !refused.test(n));
  return allows('br') ? 'br' : allows('gzip') ? 'gzip' : undefined;
}

/** A compressor quick enough for pages that are made at the moment they are asked for. */
export function compressor(encoding: Encoding): Transform {
  return encoding === 'br'
    ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
    : createGzip({ level: 6 });
}
