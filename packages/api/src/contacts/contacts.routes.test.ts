import { aContact } from '@kavel/core/contacts';
import { anOrganisation } from '@kavel/core/organisations';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, signInAs } = await buildTestApp();
const desk = await signInAs('desk', { sharedDesk: true });

test('a contact is made, read, edited and listed', async () => {
  const { id: organisationId } = await anOrganisation(db, { name: 'Kura', country: 'JP' });
  const payload = { organisationId, name: '田中 美咲', telephone: '03-1234-5678', timeZone: null };
  const made = await app.inject({ method: 'POST', url: '/v1/contacts', headers: desk, payload });
  expect(made.statusCode).toBe(201);
  const contact = made.json();
  expect(contact).toMatchObject({
    telephone: '+81312345678',
    language: 'ja',
    timeZone: 'Asia/Tokyo',
    timeZoneOrigin: 'country',
    organisation: { id: organisationId, name: 'Kura' },
    leads: [],
  });
  const url = `/v1/contacts/${contact.id}`;
  expect((await app.inject({ url, headers: desk })).json()).toEqual(contact);

  const edit = { headers: { ...desk, 'if-match': '"1"' }, payload: { language: 'en' } };
  const edited = await app.inject({ method: 'PATCH', url, ...edit });
  expect(edited.json()).toEqual({ ...contact, language: 'en', version: 2 });
  const stale = await app.inject({ method: 'PATCH', url, ...edit });
  expect(stale.json()).toMatchObject({ status: 409, current: edited.json() });

  const list = await app.inject({ url: `/v1/contacts?organisationId=${organisationId}`, headers: desk });
  expect(list.json().items).toMatchObject([{ id: contact.id, name: '田中 美咲' }]);
});

test('a viewer does not write', async () => {
  const { organisationId } = await aContact(db);
  const headers = await signInAs('viewer', { sharedDesk: true });
  const payload = { organisationId, name: 'Kim' };
  const answer = await app.inject({ method: 'POST', url: '/v1/contacts', headers, payload });
  expect(answer.statusCode).toBe(403);
});

test('what is wrong is told by field; the organisation of a contact is not edited', async () => {
  const { id, organisationId } = await aContact(db);
  const payload = { organisationId, name: ' ', email: 'kim' };
  const made = await app.inject({ method: 'POST', url: '/v1/contacts', headers: desk, payload });
  expect(made.json()).toMatchObject({ status: 422, errors: [{ pointer: '/name' }] });
  const headers = { ...desk, 'if-match': '"1"' };
  const moved = await app.inject({
    method: 'PATCH',
    url: `/v1/contacts/${id}`,
    headers,
    payload: { organisationId },
  });
  expect(moved.json()).toMatchObject({
    status: 422,
    errors: [{ pointer: '/organisationId', code: 'unknown-field' }],
  });
});

test('consent, further addresses and forms of address are sent and told by field', async () => {
  const { id } = await aContact(db, { country: 'NL' });
  const url = `/v1/contacts/${id}`;
  const patch = (version: number, payload: object) =>
    app.inject({ method: 'PATCH', url, headers: { ...desk, 'if-match': `"${version}"` }, payload });
  const edited = await patch(1, {
    formsOfAddress: { nl: 'dhr' },
    otherEmails: ['kim@home.example', ''],
    consent: 'given',
    consentOn: '2026-11-01',
    consentSource: 'Fair in Tokyo',
    leftOn: '2026-12-31',
  });
  expect(edited.json()).toMatchObject({
    formsOfAddress: { nl: 'dhr' },
    otherEmails: ['kim@home.example'],
    consent: 'given',
    consentOn: '2026-11-01',
    leftOn: '2026-12-31',
    version: 2,
  });
  const wrong = await patch(2, { otherEmails: ['kim@home.example', 'kim'], consentSource: null });
  expect(wrong.json()).toMatchObject({
    status: 422,
    errors: [
      { pointer: '/otherEmails/1', code: 'email' },
      { pointer: '/consentSource', code: 'required' },
    ],
  });
  expect((await patch(2, { formsOfAddress: { nl: 'sama' } })).statusCode).toBe(422);
});

test('a contact moves, is found where it was, and moves back', async () => {
  const { id, organisationId } = await aContact(db, { jobTitle: 'Director' });
  const { id: next } = await anOrganisation(db, { name: 'Hoshi' });
  const viewer = await signInAs('viewer', { sharedDesk: true });
  const url = `/v1/contacts/${id}/moves`;
  const payload = { organisationId: next, on: '2026-11-01', jobTitle: 'President' };
  const move = (version: number, headers: Record<string, string> = desk) =>
    app.inject({ method: 'POST', url, headers: { ...headers, 'if-match': `"${version}"` }, payload });
  expect((await move(1, viewer)).statusCode).toBe(403);
  const moved = await move(1);
  expect(moved.json()).toMatchObject({
    organisation: { id: next },
    jobTitle: 'President',
    startedOn: '2026-11-01',
    positions: [{ organisation: { id: organisationId }, jobTitle: 'Director', endedOn: '2026-10-31' }],
    version: 2,
  });
  expect((await move(1)).json()).toMatchObject({ status: 409, current: moved.json() });
  expect((await move(2)).json()).toMatchObject({
    status: 422,
    errors: [{ pointer: '/organisationId' }, { pointer: '/on' }],
  });
  const former = await app.inject({
    url: `/v1/contacts?formerOrganisationId=${organisationId}`,
    headers: desk,
  });
  expect(former.json().items).toMatchObject([{ id, organisation: { name: 'Hoshi' } }]);
  const [position] = moved.json().positions;
  const back = await app.inject({
    method: 'DELETE',
    url: `${url}/${position.id}`,
    headers: { ...desk, 'if-match': '"2"' },
  });
  expect(back.json()).toMatchObject({
    organisation: { id: organisationId },
    jobTitle: 'Director',
    positions: [],
  });
});
