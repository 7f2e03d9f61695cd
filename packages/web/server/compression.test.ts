import { expect, test } from 'vitest';
import { acceptedEncoding, isCompressible } from './compression.ts';

test.each([
  [undefined, undefined],
  ['gzip, deflate, br', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.0', undefined],
  ['identity', undefined],
])('Accept-Encoding %j gives %s', (header, encoding) => {
  expect(acceptedEncoding(header)).toBe(encoding);
});

test.each([
  ['text/html; charset=utf-8', true],
  ['application/json', true],
  ['image/svg+xml', true],
  // A compressor keeps back what it was given until there is more of it.
  ['text/event-stream; charset=utf-8', false],
  ['font/woff2', false],
  ['application/pdf', false],
  [null, false],
])('%j compresses: %s', (type, expected) => {
  expect(isCompressible(type)).toBe(expected);
});
