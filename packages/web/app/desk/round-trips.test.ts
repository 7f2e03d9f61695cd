import { createStaticHandler, RouterContextProvider } from 'react-router';
import { expect, test } from 'vitest';
import * as board from '../leads/board/board.tsx';
import * as list from '../leads/list.tsx';
import * as record from '../leads/record.tsx';
import * as desk from './layout.tsx';
import * as shell from './shell.tsx';
import { wavesOf } from './testing/waves.ts';

const id = '01932f6e-0000-7000-8000-000000000001';
const answers = {
  '/v1/me': { locale: 'en', mustChangePassword: false, permissions: ['tasks:read'] },
  '/v1/code-labels/en': {},
  '/v1/code-lists': { countries: ['NL'] },
  '/v1/municipalities': [],
  '/v1/users': [],
  '/v1/leads/board': { columns: [{ stage: 'new', items: [], nextCursor: null }] },
  [`/v1/leads/${id}`]: { id, organisation: { id }, inquiry: { id, appointment: {} } },
  [`/v1/leads/${id}/choices`]: { contacts: [], establishments: [] },
};

const pages = [
  { path: '/desk/leads/:id', loader: record.loader },
  { path: '/desk/leads', loader: list.loader },
  { path: '/desk/leads/board', loader: board.loader },
];
const handler = createStaticHandler([
  {
    middleware: desk.middleware,
    loader: desk.loader,
    children: [{ middleware: shell.middleware, loader: shell.loader, children: pages }],
  },
] as Parameters<typeof createStaticHandler>[0]);

test.each([
  ['lead page', `/desk/leads/${id}`, `/v1/leads/${id}`],
  ['list', '/desk/leads?ownerId=me&organisationId=x&contactId=y', '/v1/leads'],
  ['board', '/desk/leads/board?ownerId=me', '/v1/leads/board'],
])('the %s asks who this is, and then for everything at once', async (_what, address, path) => {
  const request = new Request(`http://desk.example${address}`, {
    headers: { cookie: 'kavel.session_token=x' },
  });
  const waves = await wavesOf(
    () =>
      handler.query(request, {
        requestContext: new RouterContextProvider(),
        generateMiddlewareResponse: async (query) => {
          const answer = await query(request);
          if (answer instanceof Response) return answer;
          expect(answer.errors).toBeNull();
          return new Response();
        },
      }),
    answers,
  );
  expect(waves[0]).toEqual(['/v1/me']);
  expect(waves[1]).toContain(path);
  expect(waves).toHaveLength(2);
});

test('what waits for an answer is a further round trip', async () => {
  const ask = (path: string) => fetch(new Request(`http://api.example${path}`));
  const waves = await wavesOf(async () => {
    await Promise.all([ask('/a').then(() => ask('/c')), ask('/b')]);
  }, {});
  expect(waves).toEqual([['/a', '/b'], ['/c']]);
});
