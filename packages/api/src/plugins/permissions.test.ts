import { fixedClock } from '@kavel/core';
import { useTestDb } from '@kavel/core/testing';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { contextPlugin } from './context.ts';
import { permissionsPlugin, userContext } from './permissions.ts';

const db = await useTestDb();

async function anApp() {
  const app = Fastify();
  await app.register(contextPlugin, {
    db,
    clock: fixedClock('2026-11-24T09:00:00Z'),
    identify: async () => undefined,
  });
  await app.register(permissionsPlugin, { publicFolders: ['/docs'] });
  return app;
}

test('the API does not start with a route that does not say who may use it', async () => {
  const app = await anApp();
  expect(() => app.get('/leads', async () => [])).toThrow('GET /leads does not declare who may use it.');
  await app.register(
    async (folder) => {
      expect(() => folder.post('/leads', async () => [])).toThrow('POST /v1/leads does not declare');
    },
    { prefix: '/v1' },
  );
});

test('a public folder is public, a name that begins alike is not', async () => {
  const app = await anApp();
  app.get('/docs/index.html', async () => 'read me');
  expect(app.declaredRoutes).toContainEqual({ method: 'GET', url: '/docs/index.html', permission: 'public' });
  expect(() => app.get('/docs-of-leads', async () => [])).toThrow('does not declare');
});

test('who may is asked before the body is read', async () => {
  const app = await anApp();
  app.post('/leads', { config: { permission: 'leads:write' } }, async () => []);
  const headers = { 'content-type': 'application/json' };
  const answer = await app.inject({ method: 'POST', url: '/leads', headers, payload: '{ not json' });
  expect(answer.json()).toMatchObject({ code: 'sign-in-required' });
});

test('there is no colleague behind a public request', async () => {
  const app = await anApp();
  app.get('/door', { config: { permission: 'public' } }, async (request) => userContext(request).actor);
  expect((await app.inject('/door')).json()).toMatchObject({ code: 'sign-in-required' });
});
