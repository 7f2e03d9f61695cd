import { fixedClock } from '@kavel/core';
import { compareWaiting } from '@kavel/core/duplicates';
import { anOrganisation } from '@kavel/core/organisations';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, signInAs } = await buildTestApp();
const desk = await signInAs('desk', { sharedDesk: true });
const viewer = await signInAs('viewer', { sharedDesk: true });
const worker = { db, clock: fixedClock('2026-11-24T09:00:00Z'), actor: { kind: 'system' } } as const;

const send = (method: 'GET' | 'PUT' | 'DELETE', url: string, headers: object = desk) =>
  app.inject({ method, url, headers: { ...headers } });

test('a pair is listed, dismissed and taken back', async () => {
  const one = await anOrganisation(db, { name: 'Kühne + Polder B.V.' });
  const other = await anOrganisation(db, { name: 'Kuehne & Polder' });
  while ((await compareWaiting(worker)) > 0);
  const listed = (await send('GET', '/v1/duplicates')).json();
  expect(listed.items).toMatchObject([
    { band: 'same', reasons: [{ code: 'same-umlaut' }], dismissedAt: null, dismissedBy: null },
  ]);
  const ids = [listed.items[0].organisation.id, listed.items[0].other.id];
  expect(ids.sort()).toEqual([one.id, other.id].sort());

  const dismissal = `/v1/duplicates/${one.id}/${other.id}/dismissal`;
  expect((await send('PUT', dismissal, viewer)).statusCode).toBe(403);
  expect((await send('PUT', dismissal)).json()).toMatchObject({ dismissedAt: '2026-11-24T09:00:00Z' });
  expect((await send('GET', '/v1/duplicates')).json().items).toEqual([]);
  expect((await send('GET', '/v1/duplicates?dismissed=true', viewer)).json().items).toHaveLength(1);
  expect((await send('DELETE', dismissal)).json()).toMatchObject({ dismissedAt: null });
  expect((await send('GET', '/v1/duplicates?possible=true')).json().items).toHaveLength(1);
});

test('a pair that is none is not found', async () => {
  const one = await anOrganisation(db);
  expect((await send('PUT', `/v1/duplicates/${one.id}/${one.id}/dismissal`)).statusCode).toBe(404);
});

test.each(['possible=perhaps', 'cursor=nonsense', 'limit=0'])('a list with %s is refused', async (query) => {
  expect((await send('GET', `/v1/duplicates?${query}`)).statusCode).toBe(422);
});
