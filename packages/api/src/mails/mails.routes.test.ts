import { aLead } from '@kavel/core/leads';
import { planMail } from '@kavel/core/mails';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, clock, aColleague, signInAs } = await buildTestApp();
const manager = await aColleague('account-manager', { municipality: 'almere' });
const elsewhere = await signInAs('account-manager', { municipality: 'amsterdam' });
const desk = await signInAs('desk', { sharedDesk: true });

async function aMail(state: string, source?: string) {
  const lead = await aLead(db, { municipalityId: manager.user.municipalityId });
  const { id } = await planMail(
    { db, clock, actor: { kind: 'system' } },
    {
      kind: 'follow-up',
      language: 'ja',
      to: { name: '田中 美咲', address: 'tanaka@kura.example' },
      subject: 'その後のご計画につきまして',
      text: 'いかがでしょうか。',
      leadId: lead.id,
    },
  );
  await db.mail.update({
    where: { id },
    data: { state, ...(source ? { source: Buffer.from(source) } : {}) },
  });
  return id;
}

test('mails are listed by state, read, and given byte for byte', async () => {
  const id = await aMail('held', 'Subject: =?utf-8?B?44Gd?=\r\n\r\n');
  await aMail('sent');
  const { headers } = manager;
  const list = await app.inject({ url: '/v1/mails?state=held', headers });
  expect(list.json()).toMatchObject({
    items: [{ id, state: 'held', toName: '田中 美咲' }],
    nextCursor: null,
  });
  expect(list.json().items[0]).not.toHaveProperty('text');
  const mail = await app.inject({ url: `/v1/mails/${id}`, headers });
  expect(mail.json()).toMatchObject({
    id,
    text: 'いかがでしょうか。',
    sendAt: '2026-11-24T09:00:00Z',
    messageId: null,
  });
  const source = await app.inject({ url: `/v1/mails/${id}/source`, headers });
  expect(source.headers['content-type']).toBe('message/rfc822');
  expect(source.headers['content-disposition']).toContain('attachment');
  expect(source.body).toBe('Subject: =?utf-8?B?44Gd?=\r\n\r\n');
});

test('a mail that was never tried has no bytes yet', async () => {
  const id = await aMail('planned');
  expect((await app.inject({ url: `/v1/mails/${id}/source`, headers: manager.headers })).statusCode).toBe(
    404,
  );
});

test('a held mail is resolved once', async () => {
  const id = await aMail('held');
  const request = {
    method: 'POST',
    url: `/v1/mails/${id}/resolutions`,
    headers: manager.headers,
    payload: { outcome: 'send-again' },
  } as const;
  const resolved = await app.inject(request);
  expect([resolved.statusCode, resolved.json().state]).toEqual([200, 'planned']);
  expect((await app.inject(request)).json()).toMatchObject({ status: 409, code: 'not-held' });
  const wrong = await app.inject({ ...request, payload: { outcome: 'perhaps' } });
  expect(wrong.json()).toMatchObject({ status: 422, errors: [{ pointer: '/outcome' }] });
});

test('another municipality’s mails do not exist, a viewer resolves none, the shared desk sees all', async () => {
  const id = await aMail('held');
  const urls = [`/v1/mails/${id}`, `/v1/mails/${id}/source`];
  for (const url of urls) expect((await app.inject({ url, headers: elsewhere })).statusCode).toBe(404);
  expect((await app.inject({ url: '/v1/mails', headers: elsewhere })).json().items).toEqual([]);
  expect((await app.inject({ url: `/v1/mails/${id}`, headers: desk })).statusCode).toBe(200);
  const viewer = await signInAs('viewer', { municipality: 'almere' });
  const url = `/v1/mails/${id}/resolutions`;
  const refused = await app.inject({ method: 'POST', url, headers: viewer, payload: { outcome: 'arrived' } });
  expect(refused.statusCode).toBe(403);
});

test('pages of mails neither repeat nor omit', async () => {
  const seen: string[] = [];
  let cursor = '';
  do {
    const url = `/v1/mails?limit=2${cursor && `&cursor=${cursor}`}`;
    const { items, nextCursor } = (await app.inject({ url, headers: desk })).json();
    seen.push(...items.map(({ id }: { id: string }) => id));
    cursor = nextCursor ?? '';
  } while (cursor);
  expect([...seen].sort()).toEqual(
    (await db.mail.findMany({ select: { id: true } })).map(({ id }) => id).sort(),
  );
  expect(new Set(seen).size).toBe(seen.length);
  expect((await app.inject({ url: '/v1/mails?limit=101', headers: desk })).statusCode).toBe(422);
});
