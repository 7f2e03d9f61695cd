import { expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { logActivity } from '../activities/index.ts';
import { logChange, logCreation, logCreations } from '../changes/index.ts';
import { fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import { useTestDb } from '../testing/index.ts';
import { forgetDeliveries } from './deliveries.ts';
import { webhookEvents } from './webhook.codes.ts';
import { createWebhook, updateWebhook } from './webhooks.ts';

const db = await useTestDb();
const user = await aUser(db, { role: 'admin' });
const ctx: UserContext = { db, clock: fixedClock('2026-11-24T09:00:00Z'), actor: actorOf(user) };
const reach = { toLoopback: true };
const id = '01932f6e-0000-7000-8000-000000000001';

let made = 0;
/** An inquiry in the database, without the entry that tells that it was received. */
function anInquiry(given: Partial<Prisma.InquiryUncheckedCreateInput> = {}) {
  made += 1;
  return db.inquiry.create({
    data: {
      reference: `HAAK234${made}`,
      channel: 'web',
      locale: 'ja',
      state: 'received',
      answers: {},
      organisationName: 'Kura',
      normalisedName: 'kura',
      country: 'JP',
      kind: 'new-establishment',
      contactName: 'Tanaka',
      contactEmail: 'tanaka@kura.example',
      receivedAt: '2026-11-23T09:00:00Z',
      answerDueAt: '2026-11-25T09:00:00Z',
      ...given,
    },
  });
}

test.each<[string, string, object, string[]]>([
  ['lead', 'created', { title: [null, 'a'] }, ['lead.created']],
  ['lead', 'created', { stage: [null, 'landed'] }, ['lead.created']],
  ['lead', 'edited', { title: ['a', 'b'] }, ['lead.updated']],
  ['lead', 'edited', { stage: ['new', 'visit'] }, ['lead.updated', 'lead.moved']],
  ['lead', 'edited', { stage: ['visit', 'new'], status: ['landed', 'open'] }, ['lead.updated', 'lead.moved']],
  [
    'lead',
    'edited',
    { stage: ['decision', 'landed'], status: ['open', 'landed'] },
    ['lead.updated', 'lead.moved', 'lead.landed'],
  ],
  ['organisation', 'created', {}, ['organisation.created']],
  ['organisation', 'edited', { stage: ['a', 'b'] }, ['organisation.updated']],
  ['contact', 'created', {}, ['contact.created']],
  ['contact', 'edited', {}, ['contact.updated']],
  ['task', 'created', {}, ['task.created']],
  ['task', 'edited', {}, ['task.updated']],
  ['user', 'edited', {}, []],
  ['webhook', 'created', {}, []],
])('a %s %s with %j is %j', async (noun, kind, fields, expected) => {
  const [row] = await db.$queryRaw<{ events: string[] }[]>`
    select webhook_events(${noun}, ${kind}, ${JSON.stringify(fields)}::jsonb) as events`;
  expect(row?.events).toEqual(expected);
  for (const event of expected) expect(webhookEvents).toContain(event);
});

async function aWebhook(events: (typeof webhookEvents)[number][]) {
  return createWebhook(ctx, { name: 'Test', url: 'http://127.0.0.1:9/', events }, reach);
}

const planned = (webhookId: string) =>
  db.webhookDelivery.findMany({
    where: { webhookId },
    select: { event: true, recordId: true, happenedAt: true },
  });

test('what is chosen is planned with the change, one message each, and undone with it', async () => {
  const webhook = await aWebhook(['lead.created', 'lead.moved']);
  await logCreation(ctx, 'lead', id, { title: 'a' });
  await logChange(ctx, 'lead', id, { title: ['a', 'b'] });
  await logChange(ctx, 'lead', id, { stage: ['new', 'visit'] });
  const undone = db.$transaction(async (tx) => {
    await logChange({ ...ctx, db: tx }, 'lead', id, { stage: ['visit', 'new'] });
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  const happenedAt = new Date('2026-11-24T09:00:00Z');
  expect(await planned(webhook.id)).toEqual([
    { event: 'lead.created', recordId: id, happenedAt },
    { event: 'lead.moved', recordId: id, happenedAt },
  ]);
});

test('records that are made together are each told', async () => {
  const webhook = await aWebhook(['organisation.created']);
  const made = [1, 2, 3].map((n) => ({ id: id.replace(/.$/, String(n)), record: { name: 'a' } }));
  await logCreations(ctx, 'organisation', made);
  expect(await planned(webhook.id)).toHaveLength(3);
});

test('an inquiry is told when it comes in; one in quarantine when it is let out', async () => {
  const webhook = await aWebhook(['inquiry.received']);
  const welcome = await anInquiry();
  const suspect = await anInquiry({ quarantined: true });
  for (const inquiry of [welcome, suspect])
    await logActivity(ctx, { kind: 'received', inquiryId: inquiry.id });
  await logActivity(ctx, { kind: 'routed', inquiryId: welcome.id });
  expect((await planned(webhook.id)).map(({ recordId }) => recordId)).toEqual([welcome.id]);
  await db.inquiry.update({ where: { id: suspect.id }, data: { quarantined: false } });
  await logActivity(ctx, { kind: 'released', inquiryId: suspect.id });
  expect((await planned(webhook.id)).map(({ recordId }) => recordId)).toEqual([welcome.id, suspect.id]);
});

test('a stopped webhook is told nothing', async () => {
  const { id: webhookId, version } = await aWebhook(['lead.updated']);
  await updateWebhook(ctx, webhookId, version, { active: false }, reach);
  await logChange(ctx, 'lead', id, { title: ['a', 'b'] });
  expect(await planned(webhookId)).toEqual([]);
});

test('what ended a month ago is forgotten, what is still to be told is not', async () => {
  const { id: webhookId } = await aWebhook(['task.created']);
  const delivery = { webhookId, event: 'task.created', noun: 'task', recordId: id };
  const long = new Date('2026-10-01T00:00:00Z');
  for (const endedAt of [long, new Date('2026-11-20T00:00:00Z'), null]) {
    await db.webhookDelivery.create({ data: { ...delivery, happenedAt: long, nextTryAt: long, endedAt } });
  }
  await forgetDeliveries(ctx);
  const left = await db.webhookDelivery.findMany({ where: { webhookId }, orderBy: { endedAt: 'asc' } });
  expect(left.map(({ endedAt }) => endedAt?.toISOString().slice(0, 10))).toEqual(['2026-11-20', undefined]);
});
