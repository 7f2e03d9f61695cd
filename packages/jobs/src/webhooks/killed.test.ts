import { systemClock, type UserContext } from '@kavel/core';
import { actorOf, aUser } from '@kavel/core/access';
import { createTestDatabase } from '@kavel/core/testing';
import { createWebhook, findDeliveries, sendTest } from '@kavel/core/webhooks';
import { expect, test, vi } from 'vitest';
import { startWorkers } from '../crash/worker-process.ts';
import { startReceiver } from '../testing/receiver.ts';

vi.setConfig({ testTimeout: 120_000 });
const soon = { timeout: 60_000, interval: 50 };

test('a worker killed while a receiver keeps it waiting is followed by one that tells it again', async ({
  onTestFinished,
}) => {
  const { db, url, drop } = await createTestDatabase();
  let isSilent = true;
  const receiver = await startReceiver((_one, response) => {
    if (!isSilent) response.writeHead(200).end('thank you');
  });
  const workers = startWorkers({
    DATABASE_URL: url,
    SMTP_URL: 'smtp://127.0.0.1:9',
    SWEEP_SECONDS: '0.4',
    WEBHOOKS_TO_LOOPBACK: 'true',
    WEBHOOK_TIMEOUT_SECONDS: '30',
    WEBHOOK_LEASE_SECONDS: '4',
  });
  onTestFinished(async () => {
    await workers.close();
    await receiver.close();
    await drop();
  });
  const user = await aUser(db, { role: 'admin' });
  const ctx: UserContext = { db, clock: systemClock, actor: actorOf(user) };
  const given = { name: 'Test', url: receiver.url, events: ['lead.moved'] } as const;
  const { id } = await createWebhook(ctx, given, { toLoopback: true });
  await workers.ready();
  const planned = await sendTest(ctx, id);
  await vi.waitFor(() => expect(receiver.received).toHaveLength(1), soon);
  isSilent = false;
  await workers.replace();
  const told = { id: planned.id, state: 'delivered', statusCode: 200, answer: 'thank you' };
  await vi.waitFor(async () => {
    expect((await findDeliveries(ctx, id, {})).items).toMatchObject([told]);
  }, soon);
  const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
  expect(ids.length).toBeGreaterThan(1);
  expect(new Set(ids)).toEqual(new Set([planned.id]));
});
