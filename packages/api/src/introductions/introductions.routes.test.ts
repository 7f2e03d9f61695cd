import { aContact } from '@kavel/core/contacts';
import { anIntroduction } from '@kavel/core/introductions';
import { anOrganisation } from '@kavel/core/organisations';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, signInAs } = await buildTestApp();
const desk = await signInAs('desk', { sharedDesk: true });
const post = (url: string, headers: Record<string, string>, payload?: object) =>
  app.inject({ method: 'POST', url, headers, ...(payload && { payload }) });
const seen = (version: number, headers = desk) => ({ ...headers, 'if-match': `"${version}"` });

test('an introduction is proposed, consented, exchanged once, closed and reopened', async () => {
  const contact = await aContact(db, { language: 'en' });
  const other = await aContact(db, { language: 'nl' });
  const made = await post('/v1/introductions', desk, {
    organisationId: contact.organisationId,
    contactId: contact.id,
    consent: 'given',
    otherOrganisationId: other.organisationId,
    otherContactId: other.id,
    purpose: 'Algae',
  });
  expect(made.statusCode).toBe(201);
  const introduction = made.json();
  const url = `/v1/introductions/${introduction.id}`;
  expect(made.headers.location).toBe(url);
  expect(introduction).toMatchObject({
    state: 'proposed',
    consent: 'given',
    consentOn: '2026-11-24',
    otherConsent: 'asked',
    madeOn: '2026-11-24',
    mails: [],
  });
  expect((await app.inject({ url, headers: desk })).json()).toEqual(introduction);
  const early = await post(`${url}/exchanges`, seen(1));
  expect(early.json()).toMatchObject({
    status: 422,
    code: 'cannot-introduce',
    errors: [{ pointer: '/otherConsent', code: 'consent-missing' }],
  });
  const edit = { headers: seen(1), payload: { otherConsent: 'given' } };
  const edited = await app.inject({ method: 'PATCH', url, ...edit });
  expect(edited.json()).toMatchObject({ otherConsent: 'given', version: 2 });
  expect((await app.inject({ method: 'PATCH', url, ...edit })).json()).toMatchObject({
    status: 409,
    current: edited.json(),
  });
  const exchanged = await post(`${url}/exchanges`, seen(2));
  expect(exchanged.json()).toMatchObject({
    state: 'introduced',
    introducedAt: '2026-11-24T09:00:00Z',
    mails: [{ state: 'planned' }, { state: 'planned' }],
  });
  expect((await post(`${url}/exchanges`, seen(3))).statusCode).toBe(409);
  const closed = await post(`${url}/closings`, seen(3), { outcome: 'meeting', note: 'They met.' });
  expect(closed.json()).toMatchObject({ state: 'closed', outcome: 'meeting', outcomeNote: 'They met.' });
  const list = await app.inject({
    url: `/v1/introductions?organisationId=${other.organisationId}&state=closed`,
    headers: desk,
  });
  expect(list.json().items).toMatchObject([{ id: introduction.id }]);
  const reopened = await post(`${url}/reopenings`, seen(4));
  expect(reopened.json()).toMatchObject({ state: 'introduced', outcome: null, version: 5 });
  const timeline = await app.inject({
    url: `/v1/activities?introductionId=${introduction.id}`,
    headers: desk,
  });
  expect(timeline.json().items.map(({ kind }: { kind: string }) => kind)).toContain('introduced');
});

test('a viewer reads and does not write', async () => {
  const { id } = await anIntroduction(db);
  const viewer = await signInAs('viewer', { sharedDesk: true });
  const url = `/v1/introductions/${id}`;
  expect((await app.inject({ url, headers: viewer })).statusCode).toBe(200);
  expect((await post(`${url}/exchanges`, seen(1, viewer))).statusCode).toBe(403);
});

test('what is wrong is told by field, and what is not seen is not there', async () => {
  const secret = await anOrganisation(db, { confidential: true });
  const { id, organisationId } = await anIntroduction(db, { otherOrganisationId: secret.id });
  const inAlmere = await signInAs('account-manager', { municipality: 'almere' });
  expect((await app.inject({ url: `/v1/introductions/${id}`, headers: inAlmere })).statusCode).toBe(404);
  const made = await post('/v1/introductions', inAlmere, {
    organisationId,
    otherOrganisationId: secret.id,
    purpose: 'Algae',
  });
  expect(made.json()).toMatchObject({ status: 422, errors: [{ pointer: '/otherOrganisationId' }] });
});
