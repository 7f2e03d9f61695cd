import { aContact } from '@kavel/core/contacts';
import { anEstablishment } from '@kavel/core/establishments';
import { aLead } from '@kavel/core/leads';
import { anOrganisation } from '@kavel/core/organisations';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, aColleague, signInAs } = await buildTestApp();
const manager = await aColleague('account-manager', { municipality: 'almere' });
const elsewhere = await signInAs('account-manager', { municipality: 'amsterdam' });
const municipalityId = manager.user.municipalityId;

test('a lead is made, read, edited and listed', async () => {
  const { id: organisationId } = await anOrganisation(db, { name: 'Eurotown' });
  const payload = {
    title: 'More room',
    organisationId,
    kind: 'expansion',
    floorAreaFromM2: 2000.5,
    nextStepOn: '2026-12-01',
  };
  const { headers, user } = manager;
  const made = await app.inject({ method: 'POST', url: '/v1/leads', headers, payload });
  expect(made.statusCode).toBe(201);
  const lead = made.json();
  expect(lead).toMatchObject({
    floorAreaFromM2: 2000.5,
    floorAreaToM2: null,
    nextStepOn: '2026-12-01',
    lastActivityAt: '2026-11-24T09:00:00Z',
    owner: { id: user.id, name: user.name },
    municipality: { slug: 'almere' },
    organisation: { id: organisationId, name: 'Eurotown' },
    contact: null,
    inquiry: null,
    stage: 'new',
    status: 'open',
  });
  const url = `/v1/leads/${lead.id}`;
  expect((await app.inject({ url, headers })).json()).toEqual(lead);

  const edit = {
    headers: { ...headers, 'if-match': '"1"' },
    payload: { nextStepOn: null, floorAreaFromM2: 0 },
  };
  const edited = await app.inject({ method: 'PATCH', url, ...edit });
  expect(edited.json()).toEqual({ ...lead, nextStepOn: null, floorAreaFromM2: 0, version: 2 });
  const stale = await app.inject({ method: 'PATCH', url, ...edit });
  expect(stale.json()).toMatchObject({ status: 409, current: edited.json() });

  const list = await app.inject({ url: `/v1/leads?organisationId=${organisationId}&status=open`, headers });
  expect(list.json().items).toMatchObject([{ id: lead.id, nextStepOn: null }]);
});

test('another municipality’s lead does not exist: by id, in the list, for an edit', async () => {
  const { id } = await aLead(db, { municipalityId });
  const url = `/v1/leads/${id}`;
  const byId = await app.inject({ url, headers: elsewhere });
  const nowhere = await app.inject({
    url: '/v1/leads/01932f6e-0000-7000-8000-000000000001',
    headers: elsewhere,
  });
  expect(byId.statusCode).toBe(404);
  expect({ ...byId.json(), instance: '' }).toEqual({ ...nowhere.json(), instance: '' });
  expect((await app.inject({ url: '/v1/leads', headers: elsewhere })).json().items).toEqual([]);
  const edit = { headers: { ...elsewhere, 'if-match': '"1"' }, payload: { title: 'Mine' } };
  expect((await app.inject({ method: 'PATCH', url, ...edit })).statusCode).toBe(404);
  const timeline = await app.inject({ url: `/v1/activities?leadId=${id}`, headers: elsewhere });
  expect(timeline.statusCode).toBe(404);
});

test('its contact and establishment are chosen from those of its organisation', async () => {
  const { id, organisationId } = await aLead(db, { municipalityId });
  const { id: contactId } = await aContact(db, { organisationId, name: 'Anna de Wit' });
  const { id: gone } = await aContact(db, { organisationId, archivedAt: new Date() });
  const place = { organisationId, name: null, street: 'Markerkant 1', city: 'Almere' };
  const { id: establishmentId } = await anEstablishment(db, place);
  await Promise.all([aContact(db), anEstablishment(db)]); // of another organisation
  const url = `/v1/leads/${id}/choices`;
  const answer = await app.inject({ url, headers: manager.headers });
  expect(answer.body).not.toContain(gone);
  expect(answer.json()).toEqual({
    contacts: [{ id: contactId, name: 'Anna de Wit' }],
    establishments: [{ id: establishmentId, name: 'Markerkant 1, Almere' }],
  });
  expect((await app.inject({ url, headers: elsewhere })).statusCode).toBe(404);
});

test('a desk agent reads leads and does not write them', async () => {
  const headers = await signInAs('desk', { municipality: 'almere' });
  const { id, organisationId } = await aLead(db, { municipalityId });
  expect((await app.inject({ url: `/v1/leads/${id}`, headers })).statusCode).toBe(200);
  const payload = { title: 'A', organisationId, kind: 'expansion' };
  expect((await app.inject({ method: 'POST', url: '/v1/leads', headers, payload })).statusCode).toBe(403);
});

test.each([
  ['a stage, which is a step of its own', { stage: 'landed' }, '/stage'],
  ['a status without its reason', { status: 'lost', neverLookAgain: true }, '/statusReason'],
  ['a range upside down', { plotAreaFromM2: 2, plotAreaToM2: 1 }, '/plotAreaToM2'],
  ['an area below nothing', { plotAreaFromM2: -1 }, '/plotAreaFromM2'],
  ['a day that is none', { nextStepOn: '2026-02-30' }, '/nextStepOn'],
])('%s is refused by its field', async (_what, payload, pointer) => {
  const { id } = await aLead(db, { municipalityId });
  const headers = { ...manager.headers, 'if-match': '"1"' };
  const answer = await app.inject({ method: 'PATCH', url: `/v1/leads/${id}`, headers, payload });
  expect(answer.json()).toMatchObject({ status: 422, errors: [{ pointer }] });
});

test('with nothing but a name no lead is made, and each field that is missing is named once', async () => {
  const before = await db.lead.count();
  const { headers } = manager;
  for (const payload of [
    { title: 'More room' },
    { title: 'More room', organisationId: null, kind: null },
    { title: 'More room', organisationId: [], kind: '' },
  ]) {
    const answer = await app.inject({ method: 'POST', url: '/v1/leads', headers, payload });
    expect(answer.statusCode).toBe(422);
    const pointers = answer.json().errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers.toSorted()).toEqual(['/kind', '/organisationId']);
  }
  expect(await db.lead.count()).toBe(before);
});

test('who may not move a lead hears that, and not what it lacks', async () => {
  const { id } = await aLead(db, { municipalityId });
  const move = async (by: Record<string, string>) =>
    app.inject({
      method: 'POST',
      url: `/v1/leads/${id}/moves`,
      headers: { ...by, 'if-match': '"1"' },
      payload: { stage: 'decision' },
    });
  expect((await move(manager.headers)).json()).toMatchObject({ status: 422, code: 'stage-lacks' });
  const desk = await signInAs('desk', { municipality: 'almere' });
  for (const [by, status] of [
    [desk, 403],
    [elsewhere, 404],
  ] as const) {
    const answer = (await move(by)).json();
    expect(answer.status).toBe(status);
    expect(answer).not.toHaveProperty('errors');
  }
  expect(await db.leadStageMove.count({ where: { leadId: id } })).toBe(0);
});
