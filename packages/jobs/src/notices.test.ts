import { actorOf, aUser } from '@kavel/core/access';
import { logActivity } from '@kavel/core/activities';
import { answersOf, fileInquiry, routeInquiry } from '@kavel/core/inquiries';
import { aMunicipality } from '@kavel/core/municipalities';
import { useTestDatabase } from '@kavel/core/testing';
import { afterAll, expect, test, vi } from 'vitest';
import { htmlOf } from './mails/mail-html.ts';
import { startSmtpSink } from './testing/smtp-sink.ts';
import { testClock } from './testing/test-clock.ts';
import { startTestWorker, workerConfig } from './testing/test-worker.ts';

const { db, url: databaseUrl } = await useTestDatabase();
const sink = await startSmtpSink();
const clock = testClock('2026-11-24T09:00:00Z');
const { id: municipalityId } = await aMunicipality(db);
const desk = { db, clock, actor: actorOf(await aUser(db)) };
const manager = await aUser(db, { role: 'account-manager', municipalityId, locale: 'nl' });
const worker = await startTestWorker(workerConfig({ databaseUrl, smtpUrl: sink.url }), db, clock);
afterAll(() => worker.stop());
vi.setConfig({ testTimeout: 60_000 });

async function aRoutedInquiry(): Promise<string> {
  const given = { channel: 'telephone', locale: 'ja', answers: answersOf(), idempotencyKey: 'one' } as const;
  await fileInquiry(desk, { publicUrl: 'https://desk.example', secret: 'a secret' }, given);
  const { id, version } = await db.inquiry.findFirstOrThrow();
  await routeInquiry(desk, id, version, { municipalityId, assigneeId: manager.id });
  return id;
}
const sent = () =>
  db.mail.findMany({ where: { kind: 'notice', state: 'sent' }, orderBy: { plannedAt: 'asc' } });

test('a colleague is mailed of what is given to him and of what a company adds, once each, and never in html of the company’s', async () => {
  const inquiryId = await aRoutedInquiry();
  const system = { db, clock, actor: { kind: 'system' } } as const;
  const text = '<img src=x> 図面です';
  await logActivity(system, { kind: 'addition', inquiryId, text, noticeDue: true });
  for (let times = 0; times < 3; times += 1) await worker.sweepNow();
  await vi.waitFor(async () => expect(await sent()).toHaveLength(2), { timeout: 45_000, interval: 20 });
  await worker.sweepNow();
  const mails = await sent();
  expect(mails.map(({ toAddress, language }) => [toAddress, language])).toEqual(
    Array(2).fill([manager.email, 'nl']),
  );
  const [ofAddition] = mails.filter((mail) => mail.text.includes(text));
  const html = htmlOf({ subject: ofAddition?.subject ?? '', text: ofAddition?.text ?? '', language: 'nl' });
  expect(html).toContain('&lt;img src=x&gt; 図面です');
  expect(html).not.toContain('<img');
  // What only colleagues read is nothing that happened with the company.
  expect(await db.activity.count({ where: { kind: 'mail', mail: { kind: 'notice' } } })).toBe(0);
});
