import { aUser, permissionsOf } from '@kavel/core/access';
import { describe, expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, aColleague, signIn, signInAs, tokenHeaders } = await buildTestApp();

describe('GET /v1/me', () => {
  test('tells who one is, where one works and what one may do', async () => {
    const { user, headers } = await aColleague('account-manager', { municipality: 'almere' });
    const answer = await app.inject({ url: '/v1/me', headers });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      id: user.id,
      role: 'account-manager',
      sharedDesk: false,
      municipality: { id: user.municipalityId, slug: 'almere', name: 'Almere' },
      locale: 'en',
      mustChangePassword: false,
    });
    expect(answer.json().permissions.toSorted()).toEqual(permissionsOf['account-manager'].toSorted());
  });

  test('by token, what the token may do', async () => {
    const { user } = await aColleague('admin', {});
    const headers = await tokenHeaders(user, ['leads:read']);
    const answer = await app.inject({ url: '/v1/me', headers });
    expect(answer.json()).toMatchObject({ municipality: null, permissions: ['leads:read'] });
  });

  test('is for who is signed in', async () => {
    const answer = await app.inject({ url: '/v1/me' });
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['www-authenticate']).toBe('Bearer realm="Kavel"');
    expect(answer.json()).toMatchObject({ code: 'sign-in-required' });
  });
});

describe('PATCH /v1/me', () => {
  test('keeps the language', async () => {
    const headers = await signInAs('viewer', { sharedDesk: true });
    const answer = await app.inject({ method: 'PATCH', url: '/v1/me', headers, payload: { locale: 'nl' } });
    expect(answer.json()).toMatchObject({ locale: 'nl' });
    expect((await app.inject({ url: '/v1/me', headers })).json()).toMatchObject({ locale: 'nl' });
  });

  test.each([{ locale: 'ja' }, { locale: 'nl', role: 'admin' }, {}])(
    'takes nothing else: %o',
    async (payload) => {
      const headers = await signInAs('viewer', { sharedDesk: true });
      const answer = await app.inject({ method: 'PATCH', url: '/v1/me', headers, payload });
      expect(answer.statusCode).toBe(422);
      expect((await app.inject({ url: '/v1/me', headers })).json()).toMatchObject({
        locale: 'en',
        role: 'viewer',
      });
    },
  );

  test('is not for a token', async () => {
    const { user } = await aColleague('admin', {});
    const headers = await tokenHeaders(user, ['users:write']);
    const answer = await app.inject({ method: 'PATCH', url: '/v1/me', headers, payload: { locale: 'nl' } });
    expect(answer.json()).toMatchObject({ status: 403, code: 'session-required' });
  });
});

describe('PUT /v1/me/password', () => {
  const oneTime = 'abcd-efgh-jkmn-pqrs';

  test('is the one door open with a one-time password, and opens the others', async () => {
    const { email } = await aUser(db, { password: oneTime, mustChangePassword: true });
    const headers = await signIn(email, oneTime);
    const closed = await app.inject({ url: '/v1/municipalities', headers });
    expect(closed.json()).toMatchObject({ status: 403, code: 'password-change-required' });
    expect((await app.inject({ url: '/v1/me', headers })).json()).toMatchObject({ mustChangePassword: true });
    const payload = { currentPassword: oneTime, newPassword: 'a password of my own' };
    const changed = await app.inject({ method: 'PUT', url: '/v1/me/password', headers, payload });
    expect(changed.statusCode).toBe(204);
    expect((await app.inject({ url: '/v1/municipalities', headers })).statusCode).toBe(200);
    await expect(signIn(email, oneTime)).rejects.toThrow('did not get in');
  });

  test('refuses by field, and stops a guesser', async () => {
    const { email } = await aUser(db, { password: oneTime });
    const headers = await signIn(email, oneTime);
    const payload = { currentPassword: 'a guess', newPassword: 'a password of my own' };
    const guess = () => app.inject({ method: 'PUT', url: '/v1/me/password', headers, payload });
    expect((await guess()).json()).toMatchObject({ status: 422, errors: [{ pointer: '/currentPassword' }] });
    for (let guesses = 1; guesses < 10; guesses += 1) await guess();
    expect((await guess()).statusCode).toBe(429);
  });
});
