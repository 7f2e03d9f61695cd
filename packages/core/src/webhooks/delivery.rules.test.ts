import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { mostTries, newSecret, pauseAfter, signed } from './delivery.rules.ts';

test.each([
  [1, 0, 5_000],
  [1, 1, 6_000],
  [2, 0, 30_000],
  [7, 0, 36_000_000],
  [7, 0.5, 39_600_000],
  [8, 0, undefined],
])('after try %i, by chance %d, it waits %s ms', (tries, chance, expected) => {
  expect(pauseAfter(tries, chance)).toBe(expected);
});

test('there are eight tries', () => {
  expect(mostTries).toBe(8);
});

test('the example of the Standard Webhooks specification is signed as it says', () => {
  const { headers } = signed(
    'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    'msg_p5jXN8AQM9LWM0D4loKWxJek',
    Temporal.Instant.from('2021-02-25T15:02:10Z'),
    '{"test": 2432232314}',
  );
  expect(headers).toEqual({
    'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
    'webhook-timestamp': '1614265330',
    'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  });
});

test('a receiver who has the secret comes to the same signature', () => {
  const secret = newSecret();
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  const at = Temporal.Instant.from('2026-11-24T09:00:00.900Z');
  const { body, headers } = signed(secret, 'an-id', at, '{"type":"lead.moved"}');
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const said = `an-id.${at.epochMilliseconds / 1000 - 0.9}.${body}`;
  expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update(said).digest('base64')}`);
});
