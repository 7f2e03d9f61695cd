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
