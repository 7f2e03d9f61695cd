import { aUser, type Permission, permissionsOf, roles } from '@kavel/core/access';
import { expect, test } from 'vitest';
import type { DeclaredRoute } from './plugins/permissions.ts';
import { buildTestApp } from './testing/index.ts';

/*
 * Every route × everybody who may knock. The routes are not listed here: the API says which it has.
 * Nobody is let in by having no opinion: a route that declares nothing stops the API from starting
 * (permissions.test.ts).
 */
const { app, db, aColleague, signIn, signInAs, tokenHeaders } = await buildTestApp();
await app.ready();

interface Caller {
  who: string;
  headers: Record<string, string>;
  may: (permission: Permission) => boolean;
  byToken?: true;
}

const scopes: Permission[] = ['municipalities:read'];
const { user: admin } = await aColleague('admin');
const callers: Caller[] = [
  {
    who: 'a token of an administrator',
    headers: await tokenHeaders(admin, scopes),
    may: (p) => scopes.includes(p),
    byToken: true,
  },
];
for (const role of roles) {
  const headers = await signInAs(role, { sharedDesk: true });
  callers.push({ who: role, headers, may: (permission) => permissionsOf[role].includes(permission) });
}
const newcomer = await aUser(db, { role: 'admin', password: 'abcd-efgh-jkmn', mustChangePassword: true });
const newcomerHeaders = await signIn(newcomer.email, 'abcd-efgh-jkmn');

const routes = app.declaredRoutes.filter(({ method }) => method !== 'HEAD');

async function statusOf(
  { method, url }: DeclaredRoute,
  headers: Record<string, string> = {},
): Promise<number> {
  const answer = await app.inject({
    method: method as 'GET',
    // Nothing has this id: an answer past the door is 404, 409, 422 or 428, and changes nothing.
    url: url.replace(/:\w+/g, '00000000-0000-7000-8000-000000000000').replace('*', 'index.html'),
    headers: { 'if-match': '"1"', ...headers },
    ...(method === 'GET' ? {} : { payload: {} }),
    // A stream of events has no end: its head says who is let in.
    payloadAsStream: true,
  });
  answer.stream().destroy();
  return answer.statusCode;
}

test('the routes here are those of the contract', () => {
  const known = new Set(routes.map(({ method, url }) => `${method} ${url.replace(/:(\w+)/g, '{$1}')}`));
  const contract = Object.entries(app.swagger().paths ?? {}).flatMap(([path, operations]) =>
    Object.keys(operations ?? {}).map((method) => `${method.toUpperCase()} ${path}`),
  );
  expect(contract.length).toBeGreaterThan(15);
  expect(contract.filter((route) => !known.has(route))).toEqual([]);
});

test.each(routes)('$method $url is for $permission', async (route) => {
  const { permission } = route;
  const anonymous = await statusOf(route);
  if (permission === 'public') {
    expect(anonymous, 'anonymous').not.toBeOneOf([401, 403]);
    return;
  }
  expect(anonymous, 'anonymous').toBe(401);
  for (const { who, headers, may, byToken } of callers) {
    const own = permission === 'signed-in';
    const allowed = own ? !byToken || route.method === 'GET' : may(permission);
    const status = await statusOf(route, headers);
    if (allowed) expect(status, who).not.toBeOneOf([401, 403]);
    else expect(status, who).toBe(403);
  }
});

test('with a one-time password nothing opens but one’s own page and password', async () => {
  const open: string[] = [];
  for (const route of routes.filter(({ permission }) => permission !== 'public')) {
    if ((await statusOf(route, newcomerHeaders)) !== 403) open.push(`${route.method} ${route.url}`);
  }
  expect(open.toSorted()).toEqual(['GET /v1/me', 'PATCH /v1/me', 'PUT /v1/me/password']);
});

test('the permissions of the contract are those that are asked', () => {
  const said = Object.entries(app.swagger().paths ?? {}).flatMap(([path, operations]) =>
    Object.entries(operations ?? {}).map(([method, operation]) => [
      `${method.toUpperCase()} ${path}`,
      (operation as Record<string, unknown>)['x-permission'],
    ]),
  );
  const asked = new Map(
    routes.map(({ method, url, permission }) => [`${method} ${url.replace(/:(\w+)/g, '{$1}')}`, permission]),
  );
  expect(said.filter(([route, permission]) => asked.get(String(route)) !== permission)).toEqual([]);
});
