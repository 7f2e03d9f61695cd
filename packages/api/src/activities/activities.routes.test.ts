import { aLead } from '@kavel/core/leads';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, aColleague, signInAs } = await buildTestApp();
const { headers, user } = await aColleague('account-manager', { municipality: 'almere' });
const municipalityId = user.municipalityId;

test('what is written down stands on the timeline, with the edits of the record', async () => {
  const { id: leadId } = await aLead(db, { municipalityId, title: 'A hall' });
  const payload = { kind: 'meeting', text: 'Saw the hall', happenedAt: '2026-11-20T13:00:00+01:00', leadId };
  const written = await app.inject({ method: 'POST', url: '/v1/activities', headers, payload });
  expect(written.statusCode).toBe(201);
  expect(written.json()).toMatchObject({ kind: 'meeting', happenedAt: '2026-11-20T12:00:00Z', leadId });
  const edit = { headers: { ...headers, 'if-match': '"1"' }, payload: { ownerId: user.id } };
  await app.inject({ method: 'PATCH', url: `/v1/leads/${leadId}`, ...edit });

  const { items } = (await app.inject({ url: `/v1/activities?leadId=${leadId}`, headers })).json();
  expect(items).toMatchObject([
    { type: 'change', kind: 'edited', at: '2026-11-24T09:00:00Z', fields: { ownerId: [null, user.name] } },
    { type: 'activity', kind: 'meeting', at: '2026-11-20T12:00:00Z', text: 'Saw the hall', fields: null },
  ]);
  expect(items[1]).toMatchObject({ by: { id: user.id }, lead: { id: leadId, name: 'A hall' }, mail: null });
});

test('a viewer does not write', async () => {
  const { id: leadId } = await aLead(db, { municipalityId });
  const viewer = await signInAs('viewer', { municipality: 'almere' });
  const payload = { kind: 'note', text: 'A note', leadId };
  expect(
    (await app.inject({ method: 'POST', url: '/v1/activities', headers: viewer, payload })).statusCode,
  ).toBe(403);
  expect(await db.activity.count({ where: { leadId } })).toBe(0);
});

test.each([
  ['a step, which is not written by hand', { kind: 'accepted', text: 'A' }, '/kind'],
  ['nothing', { kind: 'note', text: ' ' }, '/text'],
  ['what has yet to happen', { kind: 'call', text: 'A', happenedAt: '2026-12-24T09:00:00Z' }, '/happenedAt'],
])('%s is refused by its field', async (_what, given, pointer) => {
  const { id: leadId } = await aLead(db, { municipalityId });
  const payload = { ...given, leadId };
  const answer = await app.inject({ method: 'POST', url: '/v1/activities', headers, payload });
  expect(answer.json()).toMatchObject({ status: 422, errors: [{ pointer }] });
});

test('a timeline of no record is refused', async () => {
  expect((await app.inject({ url: '/v1/activities', headers })).statusCode).toBe(422);
});
