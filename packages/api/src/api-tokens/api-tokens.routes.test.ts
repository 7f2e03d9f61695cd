import { describe, expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, clock, aColleague, signInAs, tokenHeaders } = await buildTestApp();
const desk = await signInAs('desk', { sharedDesk: true });
const asked = { name: 'Nightly report', scopes: ['municipalities:read'] };

function create(payload: object, headers = desk) {
  return app.inject({ method: 'POST', url: '/v1/api-tokens', headers, payload });
}

function bearer(token: string) {
  return { authorization: `Bearer ${token}` };
}

describe('an API token', () => {
  test('is shown once, works, and says when it was last used', async () => {
    const made = await create({ ...asked, expiresAt: '2026-12-24T09:00:00Z' });
    expect(made.statusCode).toBe(201);
    const { id, token, prefix } = made.json();
    expect(token.startsWith(prefix)).toBe(true);
    clock.moveBy({ hours: 1 });
    expect((await app.inject({ url: '/v1/municipalities', headers: bearer(token) })).statusCode).toBe(200);
    const listed = await app.inject({ url: '/v1/api-tokens', headers: desk });
    const expected = { ...asked, id, expiresAt: '2026-12-24T09:00:00Z', lastUsedAt: '2026-11-24T10:00:00Z' };
    expect(listed.json()).toContainEqual(expect.objectContaining(expected));
    expect(listed.body).not.toContain(token);
  });

  test('may do no more than its scopes', async () => {
    const { token } = (await create(asked)).json();
    const beyond = await app.inject({ url: '/v1/users', headers: bearer(token) });
    expect(beyond.json()).toMatchObject({ status: 403, code: 'forbidden' });
  });

  test('goes before a session', async () => {
    const { token } = (await create(asked)).json();
    const both = await app.inject({ url: '/v1/users', headers: { ...desk, ...bearer(token) } });
    expect(both.statusCode).toBe(403);
  });

  test('revoked, it is refused everywhere, never taken for the public', async () => {
    const { id, token } = (await create(asked)).json();
    const revoked = await app.inject({ method: 'DELETE', url: `/v1/api-tokens/${id}`, headers: desk });
    expect(revoked.statusCode).toBe(204);
    for (const url of ['/v1/municipalities', '/health/live']) {
      const answer = await app.inject({ url, headers: bearer(token) });
      expect(answer.json()).toMatchObject({ status: 401, code: 'invalid-token' });
      expect(answer.headers['www-authenticate']).toContain('error="invalid_token"');
    }
  });

  test('a wrong one does not fall back on the session beside it', async () => {
    const answer = await app.inject({ url: '/v1/me', headers: { ...desk, ...bearer('kavel_wrong') } });
    expect(answer.json()).toMatchObject({ status: 401, code: 'invalid-token' });
  });
});

describe('making and revoking', () => {
  test('nobody gives a token what he may not do', async () => {
    const answer = await create({ ...asked, scopes: ['municipalities:read', 'users:write'] });
    expect(answer.json()).toMatchObject({
      status: 422,
      errors: [{ pointer: '/scopes/1', code: 'scope-not-yours' }],
    });
  });

  test('a token without the permission makes none', async () => {
    const { user } = await aColleague('admin', {});
    const headers = await tokenHeaders(user, ['municipalities:read']);
    expect((await create(asked, headers)).statusCode).toBe(403);
  });

  test.each([
    [{ ...asked, scopes: ['everything'] }, '/scopes/0'],
    [{ ...asked, scopes: [] }, '/scopes'],
    [{ ...asked, expiresAt: '2026-01-01T00:00:00Z' }, '/expiresAt'],
  ])('%o is refused at %s', async (payload, pointer) => {
    expect((await create(payload)).json()).toMatchObject({ status: 422, errors: [{ pointer }] });
  });

  test('another’s token cannot be seen or revoked', async () => {
    const { id } = (await create(asked)).json();
    const admin = await signInAs('admin');
    expect((await app.inject({ url: '/v1/api-tokens', headers: admin })).json()).toEqual([]);
    const answer = await app.inject({ method: 'DELETE', url: `/v1/api-tokens/${id}`, headers: admin });
    expect(answer.statusCode).toBe(404);
  });
});
