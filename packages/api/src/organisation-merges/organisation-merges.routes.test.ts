import { anOrganisation } from '@kavel/core/organisations';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, signInAs } = await buildTestApp();
const desk = await signInAs('desk', { sharedDesk: true });
const viewer = await signInAs('viewer', { sharedDesk: true });
const send = (method: 'GET' | 'POST' | 'PATCH', url: string, payload?: object, headers: object = desk) =>
  app.inject({ method, url, headers: { ...headers }, ...(payload && { payload }) });

async function twins() {
  const kept = await anOrganisation(db, { name: '㈱くら', country: 'JP' });
  const merged = await anOrganisation(db, { name: 'Kura K.K.', country: 'JP', website: 'kura.example' });
  return { keptId: kept.id, keptVersion: 1, mergedId: merged.id, mergedVersion: 1, take: ['website'] };
}

test('two are previewed, merged, found at one address, and two again', async () => {
  const body = await twins();
  const { keptId, mergedId } = body;
  const preview = await send('GET', `/v1/organisation-merge-previews?keptId=${keptId}&mergedId=${mergedId}`);
  expect(preview.json()).toMatchObject({
    proposed: { website: 'merged', name: 'kept' },
    parents: [{ choice: 'kept', parents: [], totalPercent: 0 }],
    proposedParents: 'kept',
  });
  const merged = await send('POST', '/v1/organisation-merges', body);
  expect(merged.statusCode).toBe(201);
  expect(merged.json()).toMatchObject({ id: keptId, website: 'kura.example', version: 2 });

  const old = await send('GET', `/v1/organisations/${mergedId}`);
  expect([old.statusCode, old.headers.location]).toEqual([301, `/v1/organisations/${keptId}`]);
  const edit = await send(
    'PATCH',
    `/v1/organisations/${mergedId}`,
    { name: 'A' },
    { ...desk, 'if-match': '"2"' },
  );
  expect([edit.statusCode, edit.json().code]).toEqual([409, 'archived']);

  const { items } = (await send('GET', `/v1/organisation-merges?organisationId=${keptId}`)).json();
  expect(items).toMatchObject([{ merged: { id: mergedId }, undoDaysLeft: 30 }]);
  const undone = await send('POST', `/v1/organisation-merges/${items[0].id}/undoings`);
  expect(undone.json()).toMatchObject({
    kept: { website: null },
    merged: { archivedAt: null },
    keptFields: [],
  });
  expect((await send('GET', `/v1/organisations/${mergedId}`)).statusCode).toBe(200);
});

test('a viewer does not merge; an unknown field, a stale version and a stranger are refused', async () => {
  const body = await twins();
  expect((await send('POST', '/v1/organisation-merges', body, viewer)).statusCode).toBe(403);
  expect((await send('POST', '/v1/organisation-merges', { ...body, take: ['colour'] })).statusCode).toBe(422);
  expect((await send('POST', '/v1/organisation-merges', { ...body, mergedVersion: 7 })).statusCode).toBe(409);
  const stranger = { ...body, mergedId: crypto.randomUUID() };
  expect((await send('POST', '/v1/organisation-merges', stranger)).statusCode).toBe(404);
  expect((await send('POST', `/v1/organisation-merges/${crypto.randomUUID()}/undoings`)).statusCode).toBe(
    404,
  );
});
