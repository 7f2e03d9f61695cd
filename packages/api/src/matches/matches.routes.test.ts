import { anOrganisation } from '@kavel/core/organisations';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, signInAs, tokenHeaders, aColleague } = await buildTestApp();
const desk = await signInAs('viewer', { sharedDesk: true });

const ask = (query: Record<string, string>, headers: object = desk) =>
  app.inject({ url: `/v1/organisations/matches?${new URLSearchParams(query)}`, headers: { ...headers } });

test('candidates come with band and reasons, the surest first', async () => {
  const same = await anOrganisation(db, { name: '株式会社髙田電機', country: 'JP' });
  const possible = await anOrganisation(db, { name: '高田電機ホールディングス', country: 'JP' });
  const answer = await ask({ name: '高田電機㈱', country: 'JP' });
  expect(answer.statusCode).toBe(200);
  expect(answer.json()).toMatchObject([
    { organisation: { id: same.id }, contact: null, band: 'same', reasons: [{ code: 'same-simplified' }] },
    {
      organisation: { id: possible.id },
      band: 'possible',
      reasons: [{ code: 'differs-by-group-word', params: { word: 'ホールディングス' } }],
    },
  ]);
});

test('who asks nothing is told so', async () => {
  const answer = await ask({ country: 'JP' });
  expect(answer.statusCode).toBe(422);
  expect(answer.json().errors).toMatchObject([{ pointer: '/name' }]);
});

test('a token without the permission is refused', async () => {
  const { user } = await aColleague('admin');
  const headers = await tokenHeaders(user, ['municipalities:read']);
  expect((await ask({ name: '日立' }, headers)).statusCode).toBe(403);
});
