import { aUser } from '@kavel/core/access';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, clock } = await buildTestApp();
const password = 'correct horse battery staple';
const { email } = await aUser(db, { password });

function knock(address: string, given: string) {
  return app.inject({
    method: 'POST',
    url: '/v1/auth/sign-in/email',
    headers: { 'x-forwarded-for': address },
    payload: { email, password: given },
  });
}

async function fail(address: string, times: number) {
  for (let time = 0; time < times; time += 1) {
    expect((await knock(address, 'wrong')).statusCode).toBe(401);
  }
}

test('ten failures close the door to their address for five minutes, also with the right password', async () => {
  await fail('192.0.2.1', 10);
  const refused = await knock('192.0.2.1', password);
  expect(refused.statusCode).toBe(429);
  expect(refused.headers['retry-after']).toBe('300');
  expect(refused.json()).toMatchObject({
    status: 429,
    code: 'too-many-requests',
    detail: expect.stringContaining('300'),
  });
  expect(refused.cookies).toEqual([]);
  expect((await knock('192.0.2.2', password)).statusCode).toBe(200);
  clock.moveBy({ minutes: 5 });
  expect((await knock('192.0.2.1', password)).statusCode).toBe(200);
});

test('an office behind one address starts its day: successes do not count', async () => {
  for (let colleague = 0; colleague < 12; colleague += 1) {
    expect((await knock('192.0.2.3', password)).statusCode).toBe(200);
  }
  await fail('192.0.2.3', 10);
  expect((await knock('192.0.2.3', 'wrong')).statusCode).toBe(429);
});

test('a client cannot choose the address it is counted by', async () => {
  const direct = (address: string) =>
    app.inject({
      method: 'POST',
      url: '/v1/auth/sign-in/email',
      remoteAddress: '198.51.100.7',
      headers: { 'x-forwarded-for': address, 'x-kavel-address': address },
      payload: { email, password: 'wrong' },
    });
  for (let time = 0; time < 10; time += 1) await direct(`203.0.113.${time}`);
  expect((await direct('203.0.113.99')).statusCode).toBe(429);
});
