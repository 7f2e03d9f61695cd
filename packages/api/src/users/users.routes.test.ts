import { aUser } from '@kavel/core/access';
import { describe, expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, signIn, signInAs } = await buildTestApp();
const admin = await signInAs('admin');
const desk = await signInAs('desk', { sharedDesk: true });
const hired = { name: 'Noa Visser', email: 'noa@kavel.example', role: 'viewer', sharedDesk: true };

function patch(id: string, payload: object, headers: Record<string, string>) {
  return app.inject({ method: 'PATCH', url: `/v1/users/${id}`, headers, payload });
}

describe('GET /v1/users', () => {
  test('lists who works here now, for every colleague', async () => {
    const gone = await aUser(db, { active: false });
    const listed = await app.inject({ url: '/v1/users', headers: desk });
    expect(listed.json()).toContainEqual(
      expect.objectContaining({ role: 'desk', sharedDesk: true, initials: expect.stringMatching(/^R\d$/) }),
    );
    expect(listed.json()).not.toContainEqual(expect.objectContaining({ id: gone.id }));
    const left = await app.inject({ url: '/v1/users?active=false', headers: desk });
    expect(left.json()).toMatchObject([{ id: gone.id }]);
    expect((await app.inject({ url: '/v1/users?active=maybe', headers: desk })).statusCode).toBe(422);
  });
});

describe('POST /v1/users', () => {
  test('an administrator makes an account; its password works once and then must change', async () => {
    const made = await app.inject({ method: 'POST', url: '/v1/users', headers: admin, payload: hired });
    expect(made.statusCode).toBe(201);
    expect(made.headers).toMatchObject({ etag: '"1"', location: `/v1/users/${made.json().id}` });
    expect(made.headers['cache-control']).toBe('no-store');
    const headers = await signIn(hired.email, made.json().oneTimePassword);
    const next = await app.inject({ url: '/v1/users', headers });
    expect(next.json()).toMatchObject({ code: 'password-change-required' });
    const shown = await app.inject({ url: `/v1/users/${made.json().id}`, headers: admin });
    expect(shown.json()).not.toHaveProperty('oneTimePassword');
  });

  test('nobody else does', async () => {
    const answer = await app.inject({ method: 'POST', url: '/v1/users', headers: desk, payload: hired });
    expect(answer.json()).toMatchObject({ status: 403, code: 'forbidden' });
  });

  test.each([
    [{ ...hired, role: 'owner' }, '/role'],
    [{ ...hired, email: 'x' }, '/email'],
    [{ ...hired, email: 'new@kavel.example', sharedDesk: false }, '/municipalityId'],
  ])('%o is refused at %s', async (payload, pointer) => {
    const answer = await app.inject({ method: 'POST', url: '/v1/users', headers: admin, payload });
    expect(answer.json()).toMatchObject({ status: 422, errors: [{ pointer }] });
  });
});

describe('PATCH /v1/users/{id}', () => {
  test('deactivation puts a colleague out with his next request', async () => {
    const password = 'correct horse battery';
    const user = await aUser(db, { password });
    const headers = await signIn(user.email, password);
    const answer = await patch(user.id, { active: false }, { ...admin, 'if-match': '"1"' });
    expect(answer.json()).toMatchObject({ active: false, version: 2 });
    expect(answer.headers.etag).toBe('"2"');
    expect((await app.inject({ url: '/v1/me', headers })).statusCode).toBe(401);
  });

  test('asks for If-Match, and shows both versions when it is stale', async () => {
    const user = await aUser(db);
    expect((await patch(user.id, { jobTitle: 'A' }, admin)).statusCode).toBe(428);
    await patch(user.id, { jobTitle: 'A' }, { ...admin, 'if-match': '"1"' });
    const stale = await patch(user.id, { jobTitle: 'B' }, { ...admin, 'if-match': '"1"' });
    expect(stale.json()).toMatchObject({
      status: 409,
      code: 'stale-edit',
      current: { jobTitle: 'A', version: 2 },
    });
  });

  test('is an administrator’s, and takes no address or password', async () => {
    const user = await aUser(db);
    expect((await patch(user.id, { role: 'admin' }, { ...desk, 'if-match': '"1"' })).statusCode).toBe(403);
    for (const payload of [{ email: 'other@kavel.example' }, { password: 'x' }]) {
      expect((await patch(user.id, payload, { ...admin, 'if-match': '"1"' })).statusCode).toBe(422);
    }
  });
});

describe('POST /v1/users/{id}/one-time-passwords', () => {
  test('lets a colleague in who lost his password', async () => {
    const user = await aUser(db, { password: 'the one he forgot' });
    const url = `/v1/users/${user.id}/one-time-passwords`;
    expect((await app.inject({ method: 'POST', url, headers: desk })).statusCode).toBe(403);
    const answer = await app.inject({ method: 'POST', url, headers: admin });
    expect(answer.statusCode).toBe(201);
    const headers = await signIn(user.email, answer.json().oneTimePassword);
    expect((await app.inject({ url: '/v1/me', headers })).json()).toMatchObject({ mustChangePassword: true });
    const nobody = await app.inject({
      method: 'POST',
      url: '/v1/users/x/one-time-passwords',
      headers: admin,
    });
    expect(nobody.statusCode).toBe(422);
  });
});
