import { describe, expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, aColleague, tokenHeaders } = await buildTestApp({
  env: { PUBLIC_URL: 'https://desk.example', API_URL: 'https://api.desk.example' },
});
const { user, headers } = await aColleague('desk', { sharedDesk: true });
const bearer = await tokenHeaders(user, ['organisations:read', 'api-tokens:write']);

const requests: [string, Record<string, string>, boolean][] = [
  ['the web’s own server, which sends no Origin', {}, true],
  ['a page of the web', { origin: 'https://desk.example', 'sec-fetch-site': 'same-site' }, true],
  ['the API’s own docs', { origin: 'https://api.desk.example', 'sec-fetch-site': 'same-origin' }, true],
  ['another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, false],
  ['a sibling of ours', { origin: 'https://blog.desk.example', 'sec-fetch-site': 'same-site' }, false],
  ['our name without TLS', { origin: 'http://desk.example' }, false],
  ['a sandboxed frame', { origin: 'null', 'sec-fetch-site': 'cross-site' }, false],
  ['a browser that hides its Origin', { 'sec-fetch-site': 'cross-site' }, false],
];

describe.each(requests)('%s', (_who, from, allowed) => {
  test(`${allowed ? 'changes' : 'does not change'} anything in the name of a session`, async () => {
    const payload = { locale: 'nl' };
    const answer = await app.inject({
      method: 'PATCH',
      url: '/v1/me',
      headers: { ...headers, ...from },
      payload,
    });
    expect(answer.statusCode).toBe(allowed ? 200 : 403);
    if (!allowed) expect(answer.json()).toMatchObject({ code: 'foreign-origin' });
  });

  test(`${allowed ? 'signs' : 'does not sign'} anybody in`, async () => {
    const payload = { email: user.email, password: 'not the password' };
    const answer = await app.inject({
      method: 'POST',
      url: '/v1/auth/sign-in/email',
      headers: from,
      payload,
    });
    expect(answer.json()).toMatchObject({ code: allowed ? 'invalid-email-or-password' : 'foreign-origin' });
  });

  test('may read, and is not asked with a bearer token', async () => {
    expect((await app.inject({ url: '/v1/me', headers: { ...headers, ...from } })).statusCode).toBe(200);
    const payload = { name: 'x', scopes: ['organisations:read'] };
    const byToken = {
      method: 'POST',
      url: '/v1/api-tokens',
      headers: { ...bearer, ...from },
      payload,
    } as const;
    expect((await app.inject(byToken)).statusCode).toBe(201);
  });
});

test('over https the cookie goes over https only', async () => {
  expect(headers.cookie).toMatch(/^__Secure-kavel\.session_token=/);
  const out = await app.inject({ method: 'POST', url: '/v1/auth/sign-out', headers });
  expect(out.cookies).toContainEqual(
    expect.objectContaining({ name: '__Secure-kavel.session_token', secure: true }),
  );
});
