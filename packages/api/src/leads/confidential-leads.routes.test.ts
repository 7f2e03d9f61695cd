import { asDate } from '@kavel/core';
import { aContact } from '@kavel/core/contacts';
import { aLead } from '@kavel/core/leads';
import { anOrganisation } from '@kavel/core/organisations';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, clock, aColleague } = await buildTestApp();
const owner = await aColleague('account-manager', { municipality: 'almere' });
const assessor = await aColleague('account-manager', { municipality: 'almere' });
const named = await aColleague('viewer', { municipality: 'almere' });
const strangers = {
  'an administrator': await aColleague('admin', {}),
  'the shared desk': await aColleague('desk', { sharedDesk: true }),
  'a colleague of its municipality': await aColleague('account-manager', { municipality: 'almere' }),
  'one of another': await aColleague('account-manager', { municipality: 'amsterdam' }),
};

const municipalityId = owner.user.municipalityId;
const { id: organisationId } = await anOrganisation(db, { name: 'Stille Werf B.V.' });
const { id: contactId } = await aContact(db, { organisationId, name: 'Anna de Wit' });
const { id } = await aLead(db, {
  title: 'Zeldzaamwoord: a case that few know of',
  confidential: true,
  ...{ organisationId, contactId, municipalityId },
  ownerId: owner.user.id,
  assessorId: assessor.user.id,
  readerIds: [named.user.id],
});
const inquiry = await db.inquiry.create({
  data: {
    ...{
      reference: 'ZELDZAAM',
      channel: 'web',
      locale: 'nl',
      state: 'accepted',
      kind: 'expansion',
      country: 'NL',
    },
    ...{ answers: {}, organisationName: 'Stille Werf', normalisedName: 'stille werf' },
    ...{ contactName: 'Anna de Wit', contactEmail: 'anna@stille-werf.example' },
    ...{ receivedAt: '2026-11-23T09:00:00Z', answerDueAt: '2026-11-25T09:00:00Z' },
    ...{ organisationId, contactId, municipalityId, leadId: id },
  },
});
const file = await db.file.create({
  data: {
    name: 'secret.pdf',
    mediaType: 'application/pdf',
    size: 1,
    sha256: '0'.repeat(64),
    uploadedAt: asDate(clock.now()),
    leadId: id,
  },
});
await app.inject({
  method: 'POST',
  url: '/v1/activities',
  headers: owner.headers,
  payload: { kind: 'call', text: 'Zeldzaamwoord was spoken', leadId: id, organisationId, contactId },
});

await app.inject({
  method: 'POST',
  url: '/v1/tasks',
  headers: owner.headers,
  payload: { title: 'Zeldzaamwoord: send the drawing', dueOn: '2026-11-24', leadId: id },
});

/** Every place where a lead can be seen; what one may be told there besides is of no matter. */
const places = [
  '/v1/leads?limit=100&count=exact',
  `/v1/leads?organisationId=${organisationId}`,
  '/v1/leads?q=zeldzaamwoord',
  '/v1/leads/board',
  '/v1/search?q=zeldzaamwoord',
  `/v1/activities?organisationId=${organisationId}`,
  `/v1/activities?contactId=${contactId}`,
  `/v1/organisations/${organisationId}`,
  `/v1/contacts/${contactId}`,
  `/v1/inquiries?limit=100`,
  '/v1/mails?limit=100',
  '/v1/follow-ups',
  '/v1/today',
  '/v1/tasks?limit=100',
  '/v1/notifications',
  '/v1/leads/board/new',
];
const alone = [
  `/v1/leads/${id}`,
  `/v1/leads/${id}/moves`,
  `/v1/leads/${id}/choices`,
  `/v1/activities?leadId=${id}`,
  `/v1/files?leadId=${id}`,
  `/v1/files/${file.id}`,
  `/v1/inquiries/${inquiry.id}`,
];
const get = (url: string, { headers }: typeof owner) => app.inject({ url, headers });

test.each(Object.entries(strangers))(
  'for %s it is nowhere, and by its id it is not there',
  async (_who, stranger) => {
    for (const url of places) {
      const answer = await get(url, stranger);
      expect([url, answer.statusCode < 300 || answer.statusCode === 403]).toEqual([url, true]);
      for (const word of [id, 'Zeldzaamwoord', 'few know of', inquiry.id]) {
        expect([url, answer.body.includes(word)]).toEqual([url, false]);
      }
    }
    for (const url of alone) expect([url, (await get(url, stranger)).statusCode]).toEqual([url, 404]);
    const edit = { headers: { ...stranger.headers, 'if-match': '"1"' }, payload: { title: 'Mine' } };
    // The desk edits no lead at all, whichever it is.
    const refusal = stranger.user.role === 'desk' ? 403 : 404;
    expect((await app.inject({ method: 'PATCH', url: `/v1/leads/${id}`, ...edit })).statusCode).toBe(refusal);
  },
);

test('it is in no count of theirs', async () => {
  const counted = async (who: typeof owner) =>
    (await get('/v1/leads?count=exact', who)).json().count.value as number;
  expect(await counted(strangers['a colleague of its municipality'])).toBe((await counted(owner)) - 1);
  const leads = async (who: typeof owner) =>
    (await get(`/v1/organisations/${organisationId}`, who)).json().leads;
  expect(await leads(strangers['an administrator'])).toEqual({ open: 0, total: 0 });
  expect(await leads(owner)).toEqual({ open: 1, total: 1 });
});

test.each([
  ['its account manager', owner],
  ['its assessor', assessor],
  ['a colleague named on it', named],
])('for %s it is there', async (_who, colleague) => {
  for (const url of [`/v1/leads/${id}`, `/v1/inquiries/${inquiry.id}`]) {
    expect([url, (await get(url, colleague)).statusCode]).toEqual([url, 200]);
  }
  for (const url of ['/v1/leads?q=zeldzaamwoord', '/v1/search?q=zeldzaamwoord']) {
    expect((await get(url, colleague)).body).toContain(id);
  }
});

test('its task is its account manager’s to see', async () => {
  expect((await get('/v1/tasks?limit=100', owner)).body).toContain('Zeldzaamwoord: send the drawing');
});

test('its export has it for who is named, and not for others', async () => {
  const exported = async ({ headers }: typeof owner) =>
    (
      await app.inject({
        method: 'POST',
        url: '/v1/exports',
        headers,
        payload: { noun: 'leads', format: 'csv', filter: {} },
      })
    ).body;
  expect(await exported(owner)).toContain('Zeldzaamwoord');
  expect(await exported(strangers['an administrator'])).not.toContain('Zeldzaamwoord');
});

test('whoever makes it confidential stays named on it', async () => {
  const open = await aLead(db, { municipalityId });
  const edit = (payload: object) =>
    app.inject({
      method: 'PATCH',
      url: `/v1/leads/${open.id}`,
      headers: { ...owner.headers, 'if-match': '"1"' },
      payload,
    });
  expect((await edit({ confidential: true })).json()).toMatchObject({
    status: 422,
    errors: [{ pointer: '/readerIds', code: 'name-yourself' }],
  });
  expect((await edit({ confidential: true, readerIds: [owner.user.id] })).statusCode).toBe(200);
});
