import { aLead } from '@kavel/core/leads';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, aColleague, signInAs } = await buildTestApp();
const { user, headers } = await aColleague('account-manager', { municipality: 'almere' });
const desk = await signInAs('desk', { municipality: 'almere' });
const { municipalityId } = user;
const post = (path: string, payload: object = {}, as: object = headers) =>
  app.inject({ method: 'POST', url: `/v1/lead-bulk-edits${path}`, headers: { ...as }, payload });

test('many leads are looked at, edited in steps and put back', async () => {
  const one = await aLead(db, { municipalityId, sector: 'H' });
  const two = await aLead(db, { municipalityId, sector: 'H', nextStepOn: new Date('2026-12-01T00:00:00Z') });
  const edit = { nextStepOn: '2026-12-01', strategicFit: 'high' };
  const preview = await post('/previews', { filter: { sector: 'H' }, edit });
  expect(preview.statusCode).toBe(200);
  const { items } = preview.json();
  expect(items).toHaveLength(2);
  expect(items.find(({ id }: { id: string }) => id === one.id)).toMatchObject({
    ...{ version: 1, outcome: 'changed', lead: { title: one.title } },
    changes: { nextStepOn: [null, '2026-12-01'], strategicFit: [null, 'high'] },
  });
  const leads = items.map(({ id, version }: { id: string; version: number }) => ({ id, version }));
  const made = await post('', { leads, edit });
  expect(made.statusCode).toBe(201);
  const { id, state, counts } = made.json();
  expect([state, counts.waiting]).toEqual(['running', 2]);
  expect((await post(`/${id}/steps`)).json()).toMatchObject({ state: 'done', counts: { changed: 2 } });
  const rows = await app.inject({ url: `/v1/lead-bulk-edits/${id}/rows`, headers });
  expect(rows.json().items).toMatchObject([{ outcome: 'changed' }, { outcome: 'changed' }]);
  expect((await post(`/${id}/undoings`)).json()).toMatchObject({ state: 'undoing' });
  expect((await post(`/${id}/steps`)).json()).toMatchObject({ state: 'undone', counts: { undone: 2 } });
  const lead = await app.inject({ url: `/v1/leads/${two.id}`, headers });
  expect(lead.json()).toMatchObject({ nextStepOn: '2026-12-01', strategicFit: null, version: 3 });
  expect((await post(`/${id}/undoings`)).statusCode).toBe(409);
  const list = await app.inject({ url: '/v1/lead-bulk-edits', headers });
  expect(list.json().items).toMatchObject([{ id, state: 'undone' }]);
});

test('who may not edit leads may not edit many', async () => {
  const { id } = await aLead(db, { municipalityId });
  expect((await post('', { leads: [{ id }], edit: { source: 'event' } }, desk)).statusCode).toBe(403);
  expect((await post('/previews', { leads: [{ id }], edit: { source: 'event' } }, desk)).statusCode).toBe(
    403,
  );
});

test.each<[object, string, string]>([
  [{ source: 'gone' }, '/edit/source', 'leadSource'],
  [{ addClusters: ['gone'] }, '/edit/addClusters/0', 'cluster'],
  [{ status: 'landed' }, '/edit/status', 'leadStatus'],
  [{ status: 'paused' }, '/edit/lookAgainOn', ''],
  [{ title: 'All alike' }, '/edit/title', ''],
  [{}, '/edit', ''],
])('%j is refused by its field', async (edit, pointer, list) => {
  const { id } = await aLead(db, { municipalityId });
  for (const path of ['', '/previews']) {
    const answer = await post(path, { leads: [{ id }], edit });
    expect(answer.json()).toMatchObject({
      status: 422,
      errors: [{ pointer, detail: expect.stringContaining(list) }],
    });
  }
});

test('a thousand leads fit in one request; one more is refused in so many words', async () => {
  const leads = Array.from({ length: 1001 }, () => ({ id: crypto.randomUUID(), version: 1 }));
  const answer = await post('/previews', { leads, edit: { source: 'event' } });
  expect(answer.json()).toMatchObject({
    status: 422,
    code: 'too-many-leads',
    errors: [{ params: { most: 1000 } }],
  });
});
