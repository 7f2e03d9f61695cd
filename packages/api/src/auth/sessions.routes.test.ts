import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, aColleague, signIn, tokenHeaders } = await buildTestApp();

interface Listed {
  id: string;
  current: boolean;
}

async function sessionsOf(headers: Record<string, string>): Promise<Listed[]> {
  return (await app.inject({ url: '/v1/sessions', headers })).json();
}

async function status(headers: Record<string, string>) {
  return (await app.inject({ url: '/v1/me', headers })).statusCode;
}

test('one sees where one is signed in, without a secret, and ends it there', async () => {
  const { user, headers } = await aColleague('desk', { sharedDesk: true });
  const elsewhere = await signIn(user.email);
  const listed = await sessionsOf(headers);
  expect(listed.map(({ current }) => current)).toEqual([false, true]);
  expect(listed[0]).toMatchObject({
    ipAddress: '127.0.0.1',
    userAgent: expect.stringContaining('lightMyRequest'),
  });
  expect(listed[0]).not.toHaveProperty('token');
  const other = listed.find(({ current }) => !current);
  const ended = await app.inject({ method: 'DELETE', url: `/v1/sessions/${other?.id}`, headers });
  expect(ended.statusCode).toBe(204);
  expect(await status(elsewhere)).toBe(401);
  expect(await status(headers)).toBe(200);
});

test('all others end at once', async () => {
  const { user, headers } = await aColleague('desk', { sharedDesk: true });
  const elsewhere = await signIn(user.email);
  const ended = await app.inject({ method: 'DELETE', url: '/v1/sessions', headers });
  expect(ended.statusCode).toBe(204);
  expect(await status(elsewhere)).toBe(401);
  expect(await sessionsOf(headers)).toMatchObject([{ current: true }]);
});

test('another’s session cannot be seen or ended, nor one’s own by a token', async () => {
  const other = await aColleague('desk', { sharedDesk: true });
  const { user, headers } = await aColleague('admin', {});
  const [theirs] = await sessionsOf(other.headers);
  const url = `/v1/sessions/${theirs?.id}`;
  expect((await app.inject({ method: 'DELETE', url, headers })).statusCode).toBe(404);
  expect(await status(other.headers)).toBe(200);
  const token = await tokenHeaders(user, ['users:write']);
  const byToken = await app.inject({ method: 'DELETE', url: '/v1/sessions', headers: token });
  expect(byToken.json()).toMatchObject({ status: 403, code: 'session-required' });
});

test('what is no id is refused', async () => {
  const { headers } = await aColleague('desk', { sharedDesk: true });
  expect((await app.inject({ method: 'DELETE', url: '/v1/sessions/x', headers })).statusCode).toBe(422);
});
