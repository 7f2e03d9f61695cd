import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { visitorAddress, visitorOrigin } from './visitor.ts';

const asked = (headers: Record<string, string>) =>
  ({ headers, socket: { remoteAddress: '10.0.0.1' } }) as unknown as IncomingMessage;
const publicUrl = new URL('https://kavel.example');

describe('who asks', () => {
  test.each([
    [false, {}, '10.0.0.1'],
    [false, { 'x-forwarded-for': '1.2.3.4' }, '10.0.0.1'],
    [true, { 'x-forwarded-for': '6.6.6.6, 1.2.3.4' }, '1.2.3.4'],
    [true, {}, '10.0.0.1'],
  ])('behind a trusted proxy: %s, headers %j: %s', (trustProxy, headers, address) => {
    expect(visitorAddress(asked(headers), { trustProxy })).toBe(address);
  });
});

describe('the origin in the browser', () => {
  test.each([
    [false, { host: 'kavel.example' }, 'https://kavel.example'],
    [false, { host: 'localhost:3000' }, 'http://localhost:3000'],
    [false, { host: 'localhost:3000', 'x-forwarded-host': 'kavel.example' }, 'http://localhost:3000'],
    [true, { host: 'web:3000', 'x-forwarded-host': 'kavel.example' }, 'https://kavel.example'],
    [
      true,
      { host: 'web:3000', 'x-forwarded-host': 'a.example', 'x-forwarded-proto': 'https' },
      'https://a.example',
    ],
  ])('behind a trusted proxy: %s, headers %j: %s', (trustProxy, headers, origin) => {
    expect(visitorOrigin(asked(headers), { trustProxy, publicUrl })).toBe(origin);
  });
});
