import { aUser } from '@kavel/core/access';
import { aMunicipality } from '@kavel/core/municipalities';
import { aTask } from '@kavel/core/tasks';
import { useTestDatabase } from '@kavel/core/testing';
import { afterAll, expect, test, vi } from 'vitest';
import { startSmtpSink } from './testing/smtp-sink.ts';
import { testClock } from './testing/test-clock.ts';
import { startTestWorker, workerConfig } from './testing/test-worker.ts';

const { db, url: databaseUrl } = await useTestDatabase();
const sink = await startSmtpSink();
const clock = testClock('2026-11-26T06:00:00Z');
const { id: municipalityId } = await aMunicipality(db);
const config = workerConfig({ databaseUrl, smtpUrl: sink.url });
const workers = await Promise.all([1, 2].map(() => startTestWorker(config, db, clock)));
afterAll(() => Promise.all(workers.map((worker) => worker.stop())));
vi.setConfig({ testTimeout: 60_000 });

test('two workers remind once of a task, by one mail, when its morning comes', async () => {
  const { id: assigneeId, email } = await aUser(db, { role: 'account-manager', municipalityId });
  await aTask(db, { assigneeId, reminderDueAt: '2026-11-26T07:00:00Z' });
  const sweepAll = () => Promise.all(workers.map((worker) => worker.sweepNow()));
  await sweepAll();
  expect(await db.notification.count()).toBe(0);
  clock.advance({ hours: 1 });
  for (let times = 0; times < 3; times += 1) await sweepAll();
  const sent = () => db.mail.findMany({ where: { kind: 'notice', state: 'sent' } });
  await vi.waitFor(async () => expect(await sent()).toHaveLength(1), { timeout: 45_000, interval: 20 });
  await sweepAll();
  expect(await db.mail.findMany()).toMatchObject([{ toAddress: email, state: 'sent' }]);
  expect(await db.notification.count()).toBe(1);
  // What only colleagues read is nothing that happened with a company.
  expect(await db.activity.count()).toBe(0);
});
