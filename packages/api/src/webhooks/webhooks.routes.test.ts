import type { Prisma } from '@kavel/core';
import { aContact } from '@kavel/core/contacts';
import { answersOf } from '@kavel/core/inquiries';
import { aLead } from '@kavel/core/leads';
import { anOrganisation } from '@kavel/core/organisations';
import { aTask } from '@kavel/core/tasks';
import { type Contract, messageOf } from '@kavel/core/webhooks';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, clock, aColleague, signInAs } = await buildTestApp();
const { user: admin, headers } = await aColleague('admin', {});
const url = '/v1/webhooks';
const asked = {
  name: 'Reports',
  url: 'https://hooks.example.com/kavel',
  events: ['lead.moved', 'lead.moved'],
};

const make = (payload: object = asked) => app.inject({ method: 'POST', url, headers, payload });

test('a webhook is made, its secret shown once, edited, stopped and set going again', async () => {
  const made = await make();
  expect(made.statusCode).toBe(201);
  expect(made.headers['cache-control']).toBe('no-store');
  const { secret, ...webhook } = made.json();
  expect(secret).toMatch(/^whsec_/);
  expect(webhook).toMatchObject({ events: ['lead.moved'], active: true, user: { id: admin.id }, version: 1 });
  const one = `${url}/${webhook.id}`;
  for (const where of [url, one]) {
    const read = await app.inject({ url: where, headers });
    expect([read.json()].flat()).toContainEqual(webhook);
    expect(read.body).not.toContain('whsec_');
  }
  const edit = (payload: object, version: number) =>
    app.inject({ method: 'PATCH', url: one, headers: { ...headers, 'if-match': `"${version}"` }, payload });
  expect((await edit({ active: false }, 1)).json()).toMatchObject({ active: false, version: 2 });
  expect((await edit({ active: true }, 1)).statusCode).toBe(409);
  const test = await app.inject({ method: 'POST', url: `${one}/tests`, headers });
  expect(test.json()).toMatchObject({ status: 409, code: 'webhook-stopped' });
  expect((await edit({ active: true, name: 'Board' }, 2)).json()).toMatchObject({
    active: true,
    name: 'Board',
  });
  const renewed = await app.inject({ method: 'POST', url: `${one}/secrets`, headers });
  expect(renewed.json().secret).toMatch(/^whsec_/);
  expect(renewed.json().secret).not.toBe(secret);
  const log = await db.change.findMany({ where: { recordId: webhook.id } });
  expect(JSON.stringify(log)).not.toContain('whsec_');
});

test.each([
  [{ ...asked, url: 'http://hooks.example.com/' }, '/url', 'webhook-https'],
  [{ ...asked, url: 'https://10.0.0.8/' }, '/url', 'webhook-address'],
  [{ ...asked, url: 'not an address' }, '/url', 'webhook-url'],
  [{ ...asked, events: [] }, '/events', 'required'],
])('%j is refused at %s', async (payload, pointer, code) => {
  expect((await make(payload)).json()).toMatchObject({ status: 422, errors: [{ pointer, code }] });
});

test('only administrators see webhooks', async () => {
  for (const role of ['account-manager', 'desk', 'viewer'] as const) {
    const other = await signInAs(role, { sharedDesk: true });
    expect((await app.inject({ url, headers: other })).statusCode).toBe(403);
  }
});

test('a test is planned, listed, and sent again on demand', async () => {
  const { id } = (await make()).json();
  const planned = await app.inject({ method: 'POST', url: `${url}/${id}/tests`, headers });
  expect(planned.statusCode).toBe(202);
  const delivery = planned.json();
  expect(delivery).toMatchObject({ event: 'webhook.test', state: 'planned', tries: 0, statusCode: null });
  await db.webhookDelivery.update({ where: { id: delivery.id }, data: { state: 'failed', tries: 8 } });
  const list = await app.inject({ url: `${url}/${id}/deliveries?state=failed`, headers });
  expect(list.json().items).toEqual([{ ...delivery, state: 'failed', tries: 8 }]);
  const again = `${url}/${id}/deliveries/${delivery.id}/redeliveries`;
  expect((await app.inject({ method: 'POST', url: again, headers })).json()).toEqual(delivery);
  const { id: another } = (await make()).json();
  const elsewhere = `${url}/${another}/deliveries/${delivery.id}`;
  expect((await app.inject({ url: elsewhere, headers })).statusCode).toBe(404);
});

test('a message holds each record just as the API gives it', async () => {
  const organisation = await anOrganisation(db, {
    name: '青葉精工',
    nameLanguage: 'ja',
  });
  const contact = await aContact(db, { organisationId: organisation.id });
  const lead = await aLead(db, {
    organisationId: organisation.id,
    contactId: contact.id,
    ownerId: admin.id,
    floorAreaFromM2: 2000.5,
    nextStepOn: new Date('2026-12-01T00:00:00Z'),
  });
  const inquiry = await db.inquiry.create({
    data: {
      reference: 'HAAK2345',
      channel: 'web',
      locale: 'ja',
      state: 'accepted',
      answers: answersOf() as Prisma.InputJsonObject,
      organisationName: 'Kura',
      normalisedName: 'kura',
      country: 'JP',
      kind: 'new-establishment',
      contactName: 'Tanaka',
      contactEmail: 'tanaka@kura.example',
      receivedAt: '2026-11-23T09:00:00Z',
      answerDueAt: '2026-11-25T09:00:00Z',
      leadId: lead.id,
    },
  });
  const task = await aTask(db, { leadId: lead.id, assigneeId: admin.id, madeById: admin.id });
  const records = {
    organisations: organisation,
    contacts: contact,
    leads: lead,
    inquiries: inquiry,
    tasks: task,
  };
  const { components } = app.swagger() as { components?: { schemas: Contract } };
  const contract = components?.schemas ?? {};
  for (const [plural, { id }] of Object.entries(records)) {
    const noun = plural === 'inquiries' ? 'inquiry' : plural.slice(0, -1);
    const given = await app.inject({ url: `/v1/${plural}/${id}`, headers });
    expect(given.statusCode, noun).toBe(200);
    const happenedAt = new Date('2026-11-24T08:59:00Z');
    const told = { event: `${noun}.updated`, noun, recordId: id, happenedAt, userId: admin.id };
    const body = await messageOf({ db, clock, actor: { kind: 'system' } }, told, contract);
    expect(JSON.parse(body ?? ''), noun).toEqual({
      type: `${noun}.updated`,
      timestamp: '2026-11-24T08:59:00Z',
      data: given.json(),
    });
  }
});
