import { expect, test } from 'vitest';
import { readLink, signLink } from './signed-link.ts';

const secret = 'a secret that is long enough to be one';
const id = '0198f3a2-7c44-7d1e-9b1f-5a6c3d2e1f00';
const expiresAt = Temporal.Instant.from('2027-05-06T00:30:00.123Z');
const before = Temporal.Instant.from('2027-05-06T00:30:00.122Z');
const token = signLink({ purpose: 'inquiry-status', id, expiresAt }, secret);

test('a token is short, fit for a URL, and the same each time', () => {
  expect(token).toMatch(/^[A-Za-z0-9_-]{51}$/);
  expect(signLink({ purpose: 'inquiry-status', id, expiresAt }, secret)).toBe(token);
});

test('the id comes back, up to the last millisecond', () => {
  expect(readLink(token, 'inquiry-status', secret, before)).toEqual({ id });
});

test.each(['2027-05-06T00:30:00.123Z', '2028-01-01T00:00:00Z'])('at %s it is expired', (now) => {
  expect(readLink(token, 'inquiry-status', secret, Temporal.Instant.from(now))).toBe('expired');
});

test('another purpose, also one that is its beginning or its end, does not open it', () => {
  for (const purpose of ['inquiry-draft', 'inquiry', 'inquiry-statuses', '']) {
    expect(readLink(token, purpose, secret, before)).toBe('invalid');
  }
});

test('another secret does not open it, and does not say that it is expired', () => {
  expect(readLink(token, 'inquiry-status', 'another secret', before)).toBe('invalid');
  expect(readLink(token, 'inquiry-status', 'another secret', expiresAt)).toBe('invalid');
});

test('no character can be changed', () => {
  for (let place = 0; place < token.length; place += 1) {
    const other = token[place] === 'A' ? 'B' : 'A';
    const changed = token.slice(0, place) + other + token.slice(place + 1);
    expect(readLink(changed, 'inquiry-status', secret, before)).toBe('invalid');
  }
});

test.each([
  ['nothing', ''],
  ['too short', token.slice(0, -1)],
  ['too long', `${token}A`],
  ['padded', `${token}=`],
  ['with a space', `${token} `],
  ['with a character that the decoder skips', `${token.slice(0, 20)}.${token.slice(20)}`],
  ['a UUID', id],
  ['Japanese', '照会状況'],
])('%s is invalid', (_what, given) => {
  expect(readLink(given, 'inquiry-status', secret, before)).toBe('invalid');
});
