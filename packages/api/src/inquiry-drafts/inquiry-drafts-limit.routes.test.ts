import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app } = await buildTestApp({ env: { INQUIRIES_PER_HOUR: '1' } });

const start = async (remoteAddress: string) =>
  (await app.inject({ method: 'POST', url: '/v1/inquiry-drafts', payload: { locale: 'en' }, remoteAddress }))
    .statusCode;

test('a subscriber is counted once, however many addresses of his /64 he uses (RFC 6177)', async () => {
  for (const host of ['1', '2', '3:4', 'ffff:1:2']) expect(await start(`2001:db8:1:2::${host}`)).toBe(201);
  expect(await start('2001:db8:1:2:aaaa:bbbb:cccc:dddd')).toBe(429);
  expect(await start('2001:db8:1:3::1')).toBe(201);
});

test('of IPv4 each address is counted, also where it is written as IPv6', async () => {
  for (const address of ['192.0.2.1', '::ffff:192.0.2.1', '192.0.2.1', '192.0.2.1'])
    expect(await start(address)).toBe(201);
  expect(await start('::ffff:192.0.2.1')).toBe(429);
  expect(await start('192.0.2.2')).toBe(201);
});
