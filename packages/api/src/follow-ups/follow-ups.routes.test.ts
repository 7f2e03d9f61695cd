import { aContact } from '@kavel/core/contacts';
import { aLead } from '@kavel/core/leads';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, aColleague, signInAs } = await buildTestApp();
const { headers, user } = await aColleague('account-manager', { municipality: 'almere' });
const contact = await aContact(db, { country: 'JP', language: 'ja', timeZone: 'Asia/Tokyo' });
const lead = await aLead(db, { organisationId: contact.organisationId, municipalityId: user.municipalityId });
const asked = { leadId: lead.id, contactId: contact.id, subject: 'その後', text: '{{contactAddressed}}' };

test('the moment is asked for, planned, moved and called off', async () => {
  const asking = `/v1/follow-up-moments?contactId=${contact.id}&on=2027-05-03`;
  const moment = (await app.inject({ url: asking, headers })).json();
  expect(moment).toMatchObject({
    sendAt: '2027-05-06T00:30:00Z',
    recipientLocal: '2027-05-06T09:30',
    senderLocal: '2027-05-06T02:30',
    sentence: { en: expect.stringContaining('Golden Week'), nl: expect.stringContaining('Golden Week') },
  });
  const payload = { ...asked, on: '2027-05-03' };
  const planned = await app.inject({ method: 'POST', url: '/v1/follow-ups', headers, payload });
  expect([planned.statusCode, planned.headers.etag]).toEqual([201, '"1"']);
  const followUp = planned.json();
  expect(followUp).toMatchObject({
    state: 'planned',
    moment,
    text: `${contact.name} 様`,
    user: { id: user.id },
  });
  const url = `/v1/follow-ups/${followUp.id}`;
  expect(planned.headers.location).toBe(url);
  expect((await app.inject({ url, headers })).json()).toEqual(followUp);
  const list = await app.inject({ url: `/v1/follow-ups?leadId=${lead.id}&state=planned`, headers });
  expect(list.json()).toEqual({ items: [followUp], nextCursor: null });

  const move = { method: 'PATCH', url, payload: { inWeeks: 1 } } as const;
  expect((await app.inject({ ...move, headers })).statusCode).toBe(428);
  const moved = await app.inject({ ...move, headers: { ...headers, 'if-match': '"1"' } });
  expect(moved.json()).toMatchObject({ version: 2, moment: { recipientLocal: '2026-12-01T09:30' } });
  const stale = await app.inject({ ...move, headers: { ...headers, 'if-match': '"1"' } });
  expect(stale.json()).toMatchObject({ status: 409, code: 'stale-edit', current: { version: 2 } });

  const cancellation = { method: 'POST', url: `${url}/cancellations`, headers } as const;
  expect((await app.inject(cancellation)).json()).toMatchObject({ state: 'cancelled', version: 3 });
  expect((await app.inject(cancellation)).json()).toMatchObject({ status: 409, code: 'too-late' });
});

test.each([
  ['no moment', {}, '/on'],
  ['two moments', { on: '2027-05-03', inDays: 3 }, '/on'],
  ['a day that is past', { on: '2026-11-01' }, '/on'],
  ['no words', { inDays: 3, text: undefined }, '/text'],
  ['a variable without a value', { inDays: 3, text: '{{nextStep}}' }, '/text'],
])('%s is refused where it stands', async (_what, given, pointer) => {
  const payload = { ...asked, ...given };
  const refused = await app.inject({ method: 'POST', url: '/v1/follow-ups', headers, payload });
  expect(refused.json()).toMatchObject({ status: 422, errors: [{ pointer }] });
});

test('of what is planned the next to go comes first, of all the last', async () => {
  const own = await aLead(db, {
    organisationId: contact.organisationId,
    municipalityId: user.municipalityId,
  });
  const planOn = async (on: string) => {
    const payload = { ...asked, leadId: own.id, on };
    return (await app.inject({ method: 'POST', url: '/v1/follow-ups', headers, payload })).json().id;
  };
  const [late, soon] = [await planOn('2027-06-01'), await planOn('2027-02-01')];
  const idsOf = async (query: string) => {
    const { items } = (await app.inject({ url: `/v1/follow-ups?leadId=${own.id}${query}`, headers })).json();
    return items.map(({ id }: { id: string }) => id);
  };
  expect(await idsOf('&state=planned')).toEqual([soon, late]);
  expect(await idsOf('')).toEqual([late, soon]);
});

test('another municipality does not see it, a viewer plans none', async () => {
  const planned = await app.inject({
    method: 'POST',
    url: '/v1/follow-ups',
    headers,
    payload: { ...asked, inDays: 9 },
  });
  const url = `/v1/follow-ups/${planned.json().id}`;
  const elsewhere = await signInAs('account-manager', { municipality: 'amsterdam' });
  expect((await app.inject({ url, headers: elsewhere })).statusCode).toBe(404);
  expect((await app.inject({ url: '/v1/follow-ups', headers: elsewhere })).json().items).toEqual([]);
  const viewer = await signInAs('viewer', { municipality: 'almere' });
  expect((await app.inject({ url, headers: viewer })).statusCode).toBe(200);
  const refused = await app.inject({
    method: 'POST',
    url: '/v1/follow-ups',
    headers: viewer,
    payload: { ...asked, inDays: 9 },
  });
  expect(refused.statusCode).toBe(403);
});
