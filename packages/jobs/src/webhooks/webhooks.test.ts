import { createHmac } from 'node:crypto';
import type { UserContext } from '@kavel/core';
import { actorOf, aUser } from '@kavel/core/access';
import { aLead, updateLead } from '@kavel/core/leads';
import { aMunicipality } from '@kavel/core/municipalities';
import { createOrganisation } from '@kavel/core/organisations';
import { useTestDatabase } from '@kavel/core/testing';
import {
  createWebhook,
  getWebhook,
  redeliver,
  sendTest,
  type WebhookEvent,
  type WebhookWork,
  webhookLanes,
} from '@kavel/core/webhooks';
import { expect, onTestFinished, test } from 'vitest';
import { type Received, startReceiver } from '../testing/receiver.ts';
import { testClock } from '../testing/test-clock.ts';
import { readContract } from './contract.ts';
import { sendWebhook } from './send-webhook.ts';

const { db } = await useTestDatabase();
const clock = testClock('2026-11-24T09:00:00Z');
const municipality = await aMunicipality(db, { slug: 'almere' });
const maker = await aUser(db, { role: 'admin' });
const ctx: UserContext = { db, clock, actor: actorOf(maker) };
const way = { timeoutMs: 2_000, toLoopback: true };
const work: WebhookWork = {
  leaseSeconds: 60,
  contract: readContract(),
  send: (url, message) => sendWebhook(url, message, way),
  signal: new AbortController().signal,
};
async function run(different: Partial<WebhookWork> = {}, lanes = 4) {
  await Promise.all(webhookLanes(ctx, { ...work, ...different }, lanes).map((lane) => lane()));
}

async function aWebhook(events: WebhookEvent[], ...answers: Parameters<typeof startReceiver>) {
  const receiver = await startReceiver(...answers);
  const webhook = await createWebhook(ctx, { name: 'Test', url: receiver.url, events }, { toLoopback: true });
  onTestFinished(async () => {
    await db.webhook.delete({ where: { id: webhook.id } });
    await receiver.close();
  });
  const deliveries = () => db.webhookDelivery.findMany({ where: { webhookId: webhook.id } });
  return { webhook, receiver, deliveries };
}

test('what happened is told with the record as it is, signed so that the receiver can tell', async () => {
  const { webhook, receiver, deliveries } = await aWebhook(['lead.updated']);
  const { id, organisationId } = await aLead(db, { municipalityId: municipality.id, title: 'Before' });
  await updateLead(ctx, id, 1, { title: 'Said then' });
  await updateLead(ctx, id, 2, { title: 'Said now' });
  await run();
  expect(receiver.received).toHaveLength(2);
  const { headers, body } = receiver.received[0] as Received;
  expect(JSON.parse(body)).toMatchObject({
    type: 'lead.updated',
    timestamp: '2026-11-24T09:00:00Z',
    data: { id, title: 'Said now', version: 3, organisation: { id: organisationId } },
  });
  const key = Buffer.from(webhook.secret.replace('whsec_', ''), 'base64');
  const signedText = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
  const expected = createHmac('sha256', key).update(signedText).digest('base64');
  expect(headers['webhook-signature']).toBe(`v1,${expected}`);
  expect(headers['webhook-timestamp']).toBe('1795510800');
  expect((await deliveries()).map(({ state, tries, statusCode }) => [state, tries, statusCode])).toEqual([
    ['delivered', 1, 204],
    ['delivered', 1, 204],
  ]);
  const ids = (await deliveries()).map((one) => one.id).toSorted();
  expect(receiver.received.map((one) => one.headers['webhook-id']).toSorted()).toEqual(ids);
});

test('workers at the same time send each message once', async () => {
  const { receiver } = await aWebhook(['organisation.created']);
  for (let n = 0; n < 20; n++) await createOrganisation(ctx, { name: `Almere ${n}`, country: 'NL' });
  await Promise.all([run(), run(), run()]);
  await run();
  const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
  expect(ids).toHaveLength(20);
  expect(new Set(ids).size).toBe(20);
});

test('what failed is tried again later, eight times, and then stands as failed', async () => {
  const { webhook, receiver, deliveries } = await aWebhook(['lead.moved'], (_one, response) => {
    response.writeHead(503).end('busy');
  });
  await sendTest(ctx, webhook.id);
  const pauses: number[] = [];
  for (let tries = 1; tries <= 8; tries++) {
    await run();
    await run();
    expect(receiver.received).toHaveLength(tries);
    const [delivery] = await deliveries();
    expect(delivery).toMatchObject({ tries, statusCode: 503, answer: 'busy', problem: 'status' });
    if (tries === 8) break;
    const pauseMs = (delivery?.nextTryAt.getTime() ?? 0) - clock.now().epochMilliseconds;
    pauses.push(Math.floor(pauseMs / 1000));
    clock.advance({ seconds: Math.ceil(pauseMs / 1000) });
  }
  for (const [place, seconds] of [5, 30, 120, 600, 1_800, 9_000, 36_000].entries()) {
    expect(pauses[place]).toBeGreaterThanOrEqual(seconds);
    expect(pauses[place]).toBeLessThanOrEqual(seconds * 1.2);
  }
  expect(await deliveries()).toMatchObject([{ state: 'failed' }]);
  // A colleague sends it again: the same message, with all its tries before it.
  const [{ id = '' } = {}] = await deliveries();
  expect(await redeliver(ctx, webhook.id, id)).toMatchObject({ state: 'planned', tries: 0 });
  await run();
  expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([id]));
});

test('a worker that died with a message in hand is followed by another, after its lease', async () => {
  const { webhook, receiver, deliveries } = await aWebhook(['lead.moved']);
  await sendTest(ctx, webhook.id);
  // It takes the message and is never heard of again.
  const dead = run({ send: () => Promise.reject(new Error('killed')) }, 1);
  await expect(dead).rejects.toThrow('killed');
  await run();
  expect(receiver.received).toEqual([]);
  clock.advance({ seconds: 61 });
  await run();
  expect(receiver.received).toHaveLength(1);
  expect(await deliveries()).toMatchObject([{ state: 'delivered', tries: 2 }]);
});

test('what a webhook’s maker does not see, or when he left, is not sent', async () => {
  const { webhook, receiver, deliveries } = await aWebhook(['lead.updated', 'organisation.created']);
  const hidden = await aLead(db, { municipalityId: municipality.id, confidential: true });
  const other = await aUser(db, { role: 'account-manager', municipalityId: municipality.id });
  await db.lead.update({ where: { id: hidden.id }, data: { ownerId: other.id } });
  await updateLead({ ...ctx, actor: actorOf(other) }, hidden.id, 1, { title: 'Told to nobody' });
  await run();
  expect(receiver.received).toEqual([]);
  expect(await deliveries()).toMatchObject([{ state: 'dropped', recordId: hidden.id }]);
  await createOrganisation(ctx, { name: 'Na het afscheid', country: 'NL' });
  await db.user.update({ where: { id: maker.id }, data: { active: false } });
  onTestFinished(() =>
    db.user.update({ where: { id: maker.id }, data: { active: true } }).then(() => undefined),
  );
  await run();
  expect(receiver.received).toEqual([]);
  expect((await db.webhook.findUniqueOrThrow({ where: { id: webhook.id } })).failingSince).toBeNull();
});

test('a webhook that fails for five days is stopped, and says so; a success in between begins anew', async () => {
  let status = 500;
  const { webhook, deliveries } = await aWebhook(['lead.moved'], (_one, response) => {
    response.writeHead(status).end();
  });
  const tryOnce = async () => {
    await sendTest(ctx, webhook.id);
    await run();
    return getWebhook(ctx, webhook.id);
  };
  expect(await tryOnce()).toMatchObject({ active: true, failingSince: expect.any(Date) });
  clock.advance({ hours: 96 });
  status = 200;
  expect(await tryOnce()).toMatchObject({ active: true, failingSince: null });
  status = 500;
  await tryOnce();
  clock.advance({ hours: 96 });
  expect(await tryOnce()).toMatchObject({ active: true });
  clock.advance({ hours: 24 });
  expect(await tryOnce()).toMatchObject({
    active: false,
    stopReason: 'failing',
    stoppedAt: expect.any(Date),
  });
  const log = await db.change.findMany({ where: { recordId: webhook.id, kind: 'edited' } });
  expect(log).toMatchObject([{ fields: { active: [true, false], stopReason: [null, 'failing'] } }]);
  // Whatever is still planned waits until somebody sets it going again.
  const planned = (await deliveries()).filter(({ state }) => state === 'planned');
  clock.advance({ hours: 24 });
  await run();
  expect((await deliveries()).filter(({ state }) => state === 'planned')).toEqual(planned);
});

test('an address that says it is gone is stopped at once', async () => {
  const { webhook } = await aWebhook(['lead.moved'], (_one, response) => {
    response.writeHead(410).end();
  });
  await sendTest(ctx, webhook.id);
  await run();
  expect(await getWebhook(ctx, webhook.id)).toMatchObject({ active: false, stopReason: 'gone' });
});

test('a receiver that is slow does not hold up another', async () => {
  const waiting: (() => void)[] = [];
  const slow = await aWebhook(['organisation.created'], (_one, response) => {
    waiting.push(() => response.writeHead(204).end());
  });
  const quick = await aWebhook(['organisation.created']);
  for (let n = 0; n < 6; n++) await createOrganisation(ctx, { name: `Traag ${n}`, country: 'NL' });
  const done = run();
  await expect.poll(() => quick.receiver.received.length, { timeout: 20_000 }).toBe(6);
  expect(slow.receiver.received.length).toBeLessThan(6);
  const release = setInterval(() => waiting.splice(0).forEach((answer) => void answer()), 10);
  onTestFinished(() => clearInterval(release));
  await done;
  await run();
  expect(slow.receiver.received).toHaveLength(6);
});
