import type { UserContext } from '@kavel/core';
import { actorOf, aUser } from '@kavel/core/access';
import { aContact } from '@kavel/core/contacts';
import { cancelFollowUp, moveFollowUp, planFollowUp } from '@kavel/core/follow-ups';
import { aLead } from '@kavel/core/leads';
import { aMunicipality } from '@kavel/core/municipalities';
import { useTestDatabase } from '@kavel/core/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RunningWorker } from './start-worker.ts';
import { startSmtpSink } from './testing/smtp-sink.ts';
import { type TestClock, testClock } from './testing/test-clock.ts';
import { startTestWorker, workerConfig } from './testing/test-worker.ts';

const { db, url: databaseUrl } = await useTestDatabase();
const sink = await startSmtpSink();
const config = workerConfig({ databaseUrl, smtpUrl: sink.url });
const soon = { timeout: 45_000, interval: 20 };
vi.setConfig({ testTimeout: 60_000 });
const { id: municipalityId } = await aMunicipality(db);
const actor = actorOf(await aUser(db, { role: 'account-manager', municipalityId }));
const contact = await aContact(db, { country: 'JP', timeZone: 'Asia/Tokyo', email: 'tanaka@kura.example' });
const lead = await aLead(db, { organisationId: contact.organisationId, municipalityId });

let clock: TestClock;
let ctx: UserContext;
let worker: RunningWorker | undefined;

beforeEach(async () => {
  await db.$executeRaw`truncate mail, follow_up, activity cascade`;
  sink.arrived.length = 0;
  sink.behave(() => undefined);
  clock = testClock('2027-04-19T07:00:00Z');
  ctx = { db, clock, actor };
});
afterEach(async () => {
  await worker?.stop();
  worker = undefined;
});

const start = async () => {
  worker = await startTestWorker(config, db, clock);
};
const plan = (on: string) =>
  planFollowUp(ctx, { leadId: lead.id, contactId: contact.id, subject: 'Hello', text: 'Hello.', on });
const mailOf = (mailId: string) => db.mail.findUniqueOrThrow({ where: { id: mailId } });
const comesTo = (mailId: string, what: object) =>
  vi.waitFor(async () => expect(await mailOf(mailId)).toMatchObject(what), soon);

test('goes at its moment in Tokyo, once', async () => {
  const { mailId } = await plan('2027-04-21');
  await start();
  clock.advance({ hours: 41 });
  await worker?.sweepNow();
  expect((await mailOf(mailId)).state).toBe('planned');
  clock.advance({ minutes: 30 });
  await comesTo(mailId, { state: 'sent', sentAt: new Date('2027-04-21T00:30:00Z') });
  expect(sink.arrived).toHaveLength(1);
});

test('the run of its moment does not happen: the next one in the window sends it, once', async () => {
  const { mailId } = await plan('2027-04-21');
  clock.advance({ hours: 42, minutes: 15 });
  await start();
  await comesTo(mailId, { state: 'sent', sentAt: new Date('2027-04-21T01:15:00Z') });
  expect(sink.arrived).toHaveLength(1);
});

test('when nobody ran until his evening, it waits for his next morning', async () => {
  const { mailId } = await plan('2027-04-21');
  clock.advance({ hours: 52 });
  await start();
  await comesTo(mailId, { state: 'planned', attempts: 0, sendAt: new Date('2027-04-22T00:30:00Z') });
  clock.advance({ hours: 13, minutes: 30 });
  await comesTo(mailId, { state: 'sent' });
  expect(sink.arrived).toHaveLength(1);
});

test('a server that has no time just before the window closes gets it when it opens again', async () => {
  sink.behave((at) => (at === 'mail-from' ? { code: 451, message: 'Later' } : undefined));
  const { mailId } = await plan('2027-04-21');
  clock.advance({ hours: 43, minutes: 29, seconds: 30 });
  await start();
  await comesTo(mailId, { state: 'planned', attempts: 1, sendAt: new Date('2027-04-22T00:30:00Z') });
  sink.behave(() => undefined);
  clock.advance({ hours: 22, seconds: 30 });
  await comesTo(mailId, { state: 'sent', attempts: 2 });
});

test('called off, then the job runs: nothing. Moved: at the new moment, not at the old one', async () => {
  const off = await plan('2027-04-21');
  const moved = await plan('2027-04-21');
  clock.advance({ hours: 41, minutes: 29, seconds: 59, milliseconds: 800 });
  await start();
  await worker?.sweepNow();
  await cancelFollowUp(ctx, off.id);
  await moveFollowUp(ctx, moved.id, 1, { on: '2027-04-22' });
  clock.advance({ minutes: 5, milliseconds: 200 });
  const other = await plan('2027-04-21');
  await comesTo(other.mailId, { state: 'sent' });
  expect(await mailOf(off.mailId)).toMatchObject({ state: 'cancelled', attempts: 0 });
  expect(await mailOf(moved.mailId)).toMatchObject({ state: 'planned', attempts: 0 });
  clock.advance({ hours: 24 });
  await comesTo(moved.mailId, { state: 'sent' });
  expect(sink.arrived).toHaveLength(2);
});
