import { aUser } from '@kavel/core/access';
import { describe, expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, signIn, signInAs } = await buildTestApp();
const password = 'correct horse battery staple';

function trySignIn(email: string, given: string, headers: Record<string, string> = {}) {
  const payload = { email, password: given };
  return app.inject({ method: 'POST', url: '/v1/auth/sign-in/email', headers, payload });
}

describe('signing in', () => {
  test('gives a session in a cookie that no script reads and no other site sends', async () => {
    const user = await aUser(db, { password });
    const answer = await trySignIn(user.email.toUpperCase(), password);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({ user: { id: user.id, name: user.name, email: user.email } });
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.cookies).toMatchObject([
      { name: 'kavel.session_token', httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 7 * 24 * 3600 },
    ]);
    expect(answer.cookies[0]).not.toHaveProperty('secure');
  });

  test('a wrong password and an unknown address are answered alike', async () => {
    const user = await aUser(db, { password });
    const wrong = await trySignIn(user.email, 'wrong', { 'x-forwarded-for': '192.0.2.1' });
    const unknown = await trySignIn('nobody@kavel.example', password, { 'x-forwarded-for': '192.0.2.1' });
    expect(wrong.statusCode).toBe(401);
    expect(wrong.headers['content-type']).toContain('application/problem+json');
    expect(wrong.json()).toMatchObject({ status: 401, code: 'invalid-email-or-password' });
    expect(unknown.json()).toEqual(wrong.json());
    expect(wrong.cookies).toEqual([]);
  });

  test('a colleague who is no longer active does not get in, and is told so only with the right password', async () => {
    const user = await aUser(db, { password, active: false });
    expect((await trySignIn(user.email, password)).json()).toMatchObject({
      status: 403,
      code: 'account-inactive',
    });
    expect((await trySignIn(user.email, 'wrong')).json()).toMatchObject({
      code: 'invalid-email-or-password',
    });
    expect(await db.session.count({ where: { userId: user.id } })).toBe(0);
  });

  test('what is not an address is refused by field', async () => {
    const answer = await trySignIn('not an address', password);
    expect(answer.statusCode).toBe(422);
    expect(answer.json().errors).toMatchObject([{ pointer: '/email' }]);
  });

  test('nobody signs up, and nothing else of the library can be reached', async () => {
    const paths = [
      'sign-up/email',
      'update-user',
      'change-email',
      'delete-user',
      'get-session',
      'list-sessions',
    ];
    for (const path of paths) {
      const payload = { name: 'New', email: 'new@kavel.example', password };
      const answer = await app.inject({ method: 'POST', url: `/v1/auth/${path}`, payload });
      expect(answer.statusCode, path).toBe(404);
    }
  });

  test('an ended session is forgotten when somebody signs in', async () => {
    const user = await aUser(db, { password });
    const expiresAt = new Date(0);
    await db.session.create({ data: { userId: user.id, token: 'ended', expiresAt } });
    await signIn(user.email, password);
    expect(await db.session.findMany({ where: { expiresAt } })).toEqual([]);
  });
});

describe('a session', () => {
  test('ends with signing out, also for who kept the cookie', async () => {
    const headers = await signInAs('desk', { sharedDesk: true });
    expect((await app.inject({ url: '/v1/me', headers })).statusCode).toBe(200);
    const out = await app.inject({ method: 'POST', url: '/v1/auth/sign-out', headers });
    expect(out.statusCode).toBe(200);
    expect(out.cookies.find(({ name }) => name === 'kavel.session_token')).toMatchObject({
      value: '',
      maxAge: 0,
    });
    expect((await app.inject({ url: '/v1/me', headers })).statusCode).toBe(401);
  });

  test('does not hold with another signature', async () => {
    const headers = await signInAs('desk', { sharedDesk: true });
    const forged = { cookie: `${headers.cookie?.slice(0, -12)}AAAAAAAAAAAA` };
    expect((await app.inject({ url: '/v1/me', headers: forged })).statusCode).toBe(401);
  });

  test('does not hold past its end', async () => {
    const user = await aUser(db, { password });
    const headers = await signIn(user.email, password);
    await db.session.updateMany({ where: { userId: user.id }, data: { expiresAt: new Date(0) } });
    expect((await app.inject({ url: '/v1/me', headers })).statusCode).toBe(401);
  });

  test('does not hold for a colleague who is no longer active', async () => {
    const user = await aUser(db, { password });
    const headers = await signIn(user.email, password);
    await db.user.update({ where: { id: user.id }, data: { active: false } });
    expect((await app.inject({ url: '/v1/me', headers })).statusCode).toBe(401);
  });
});
