import { type Context, createDb } from '@kavel/core';
import { aContact } from '@kavel/core/contacts';
import { aLead } from '@kavel/core/leads';
import { type PlanMail, planMail } from '@kavel/core/mails';
import { useTestDatabase } from '@kavel/core/testing';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RunningWorker } from '../start-worker.ts';
import { backendsFor } from '../testing/backends.ts';
import { type Behaviour, headerOf, startSmtpSink } from '../testing/smtp-sink.ts';
import { type TestClock, testClock } from '../testing/test-clock.ts';
import { startTestWorker, workerConfig } from '../testing/test-worker.ts';

const { db, url: databaseUrl } = await useTestDatabase();
const sink = await startSmtpSink();
const serverUrl = new URL('/postgres', databaseUrl).href;
const soon = { timeout: 45_000, interval: 20 };
vi.setConfig({ testTimeout: 60_000 });

for (const backend of backendsFor(1)) {
  describe.skipIf(!backend.available)(`with the queue on ${backend.name}`, () => {
    let clock: TestClock;
    let ctx: Context;
    let workers: RunningWorker[] = [];

    beforeEach(async () => {
      await db.$executeRaw`truncate mail, activity cascade`;
      await backend.lose(databaseUrl);
      sink.arrived.length = 0;
      sink.behave(() => undefined);
      clock = testClock('2027-02-02T08:00:00Z');
      ctx = { db, clock, actor: { kind: 'system' } };
    });
    afterEach(async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
      workers = [];
    });

    async function start() {
      const config = workerConfig({ databaseUrl, smtpUrl: sink.url, redisUrl: backend.redisUrl });
      const worker = await startTestWorker(config, db, clock);
      workers.push(worker);
      return worker;
    }
    const plan = (given: Partial<PlanMail> = {}) =>
      planMail(ctx, {
        kind: 'status-link',
        language: 'en',
        to: { name: 'Kim Example', address: 'kim@polder.example' },
        subject: 'Your inquiry',
        text: 'Dear Kim,\n\nHere it is.',
        ...given,
      });
    const row = (id: string) => db.mail.findUniqueOrThrow({ where: { id } });
    const settles = (id: string, state: string) =>
      vi.waitFor(async () => expect((await row(id)).state).toBe(state), soon);

    test('a mail goes out with the bytes that the ledger keeps, and stands on the timeline', async () => {
      const contact = await aContact(db);
      const lead = await aLead(db, { organisationId: contact.organisationId });
      await start();
      const { id } = await plan({ kind: 'answer', leadId: lead.id, contactId: contact.id });
      await settles(id, 'sent');
      const mail = await row(id);
      expect(
        sink.arrived.map(({ to, source }) => [to, source.equals(mail.source ?? new Uint8Array())]),
      ).toEqual([['kim@polder.example', true]]);
      expect(mail).toMatchObject({ attempts: 1, responseCode: 250, messageId: `<${id}@kavel.example>` });
      expect(mail.sentAt).toEqual(new Date('2027-02-02T08:00:00Z'));
      expect(await db.activity.findMany({ where: { mailId: id } })).toMatchObject([
        { kind: 'mail', leadId: lead.id, contactId: contact.id, organisationId: contact.organisationId },
      ]);
      const { lastActivityAt } = await db.lead.findUniqueOrThrow({ where: { id: lead.id } });
      expect(lastActivityAt).toEqual(mail.sentAt);
    });

    test('a mail is not sent before its moment, and is sent when that comes', async () => {
      await start();
      const later = await plan({ sendAt: clock.now().add({ hours: 1 }) });
      const now = await plan({ to: { address: 'first@polder.example' } });
      await settles(now.id, 'sent');
      expect((await row(later.id)).state).toBe('planned');
      clock.advance({ hours: 1 });
      await settles(later.id, 'sent');
      expect(sink.arrived).toHaveLength(2);
    });

    const trouble: { what: string; step: string; reaction: Awaited<ReturnType<Behaviour>> }[] = [
      { what: 'refuses the connection for now', step: 'connect', reaction: { code: 421, message: 'Busy' } },
      {
        what: 'refuses the sender for now',
        step: 'mail-from',
        reaction: { code: 451, message: 'Greylisted' },
      },
      {
        what: 'refuses the recipient for now',
        step: 'rcpt-to',
        reaction: { code: 450, message: 'Mailbox busy' },
      },
      { what: 'refuses the message for now', step: 'received', reaction: { code: 452, message: 'No space' } },
      { what: 'cuts the connection at once', step: 'connect', reaction: 'drop' },
      { what: 'cuts the connection before the message', step: 'rcpt-to', reaction: 'drop' },
    ];
    test.each(trouble)('a server that $what gets the same bytes later', async ({ step, reaction }) => {
      let troubles = 1;
      sink.behave((at) => {
        if (at !== step || troubles === 0) return undefined;
        troubles -= 1;
        return reaction;
      });
      await start();
      const { id } = await plan();
      await vi.waitFor(
        async () => expect(await row(id)).toMatchObject({ state: 'planned', attempts: 1 }),
        soon,
      );
      const deferred = await row(id);
      expect(deferred.sendAt).toEqual(new Date('2027-02-02T08:01:00Z'));
      expect(deferred).toMatchObject({ claim: null, handedOverAt: null });
      expect(deferred.response).toBeTruthy();
      clock.advance({ minutes: 1 });
      await settles(id, 'sent');
      expect(sink.arrived.map(({ source }) => source.equals(deferred.source ?? new Uint8Array()))).toEqual([
        true,
      ]);
      expect((await row(id)).attempts).toBe(2);
    });

    test.each(['mail-from', 'rcpt-to', 'data-begun', 'received'])(
      'a refusal for good at %s fails, and says so',
      async (step) => {
        sink.behave((at) => (at === step ? { code: 550, message: 'No such mailbox here' } : undefined));
        await start();
        const { id } = await plan();
        await settles(id, 'failed');
        expect(await row(id)).toMatchObject({
          responseCode: 550,
          response: expect.stringContaining('No such mailbox'),
        });
        expect(sink.arrived).toEqual([]);
      },
    );

    test('a server that never has time is given up after eight tries', async () => {
      sink.behave(() => ({ code: 451, message: 'Not today' }));
      await start();
      const { id } = await plan();
      for (let tries = 1; tries < 8; tries += 1) {
        await vi.waitFor(
          async () => expect(await row(id)).toMatchObject({ state: 'planned', attempts: tries }),
          soon,
        );
        clock.advance({ hours: 36 });
      }
      await settles(id, 'failed');
      expect(await row(id)).toMatchObject({
        attempts: 8,
        response: expect.stringMatching(/^Given up after 8 tries.*Not today/s),
      });
    });

    test('a connection lost after the message and before the answer: held, and never sent again by itself', async () => {
      sink.behave((at) => (at === 'received' ? 'drop' : undefined));
      const worker = await start();
      const { id } = await plan();
      await settles(id, 'held');
      expect((await row(id)).response).toMatch(/^Outcome unknown/);
      sink.behave(() => undefined);
      clock.advance({ hours: 48 });
      await worker.sweepNow();
      const other = await plan({ to: { address: 'other@polder.example' } });
      await settles(other.id, 'sent');
      expect(await row(id)).toMatchObject({ state: 'held', attempts: 1 });
      expect(sink.arrived.map(({ to }) => to)).toEqual(['other@polder.example']);
    });

    test('one of five that the server refuses does not keep the other four', async () => {
      sink.behave((at, to) =>
        at === 'rcpt-to' && to === 'nobody@polder.example' ? { code: 550, message: 'Unknown' } : undefined,
      );
      await start();
      const names = ['one', 'two', 'nobody', 'four', 'five'];
      const mails = await Promise.all(
        names.map((name) => plan({ to: { address: `${name}@polder.example` } })),
      );
      await vi.waitFor(async () => {
        const rows = await Promise.all(mails.map(({ id }) => row(id)));
        expect(rows.map(({ state }) => state)).toEqual(['sent', 'sent', 'failed', 'sent', 'sent']);
      }, soon);
      expect(sink.arrived).toHaveLength(4);
    });

    test('two workers at the same instant: each mail once', async () => {
      await Promise.all([start(), start()]);
      const mails = await Promise.all(
        Array.from({ length: 40 }, (_, number) => plan({ to: { address: `n${number}@polder.example` } })),
      );
      await vi.waitFor(
        async () => expect(await db.mail.count({ where: { state: 'sent' } })).toBe(mails.length),
        soon,
      );
      expect(new Set(sink.arrived.map(({ messageId }) => messageId)).size).toBe(40);
      expect(sink.arrived).toHaveLength(40);
    });

    test('a queue that lost everything loses no mail', async () => {
      const worker = await start();
      const later = await plan({ sendAt: clock.now().add({ milliseconds: 300 }) });
      await worker.sweepNow();
      await backend.lose(databaseUrl);
      clock.advance({ minutes: 1 });
      await settles(later.id, 'sent');
      expect(sink.arrived).toHaveLength(1);
    });

    test('a database that cuts every connection: the worker finds its way back', async () => {
      await start();
      await settles((await plan()).id, 'sent');
      const administrator = createDb(serverUrl, 1);
      await administrator.$executeRaw`
        select pg_terminate_backend(pid) from pg_stat_activity where datname = ${databaseUrl.split('/').at(-1)}`;
      await administrator.$disconnect();
      const { id } = await vi.waitFor(() => plan(), soon);
      await vi.waitFor(async () => expect((await row(id)).state).toBe('sent'), soon);
      expect(sink.arrived).toHaveLength(2);
    });

    test('a mail called off while its job waits is not sent', async () => {
      const worker = await start();
      const { id } = await plan({ sendAt: clock.now().add({ milliseconds: 200 }) });
      await worker.sweepNow();
      await db.mail.update({ where: { id }, data: { state: 'cancelled' } });
      clock.advance({ minutes: 1 });
      const other = await plan({ to: { address: 'other@polder.example' } });
      await settles(other.id, 'sent');
      expect(sink.arrived.map(({ to }) => to)).toEqual(['other@polder.example']);
    });

    test('an answer follows the conversation; a notice says that no person wrote it', async () => {
      const lead = await aLead(db);
      await start();
      const first = await plan({ kind: 'answer', leadId: lead.id });
      await settles(first.id, 'sent');
      clock.advance({ minutes: 1 });
      const second = await plan({ kind: 'follow-up', leadId: lead.id });
      const notice = await plan({ to: { address: 'other@polder.example' } });
      await settles(second.id, 'sent');
      await settles(notice.id, 'sent');
      const bytes = async (id: string) => Buffer.from((await row(id)).source ?? '');
      expect(headerOf(await bytes(second.id), 'in-reply-to')).toBe(`<${first.id}@kavel.example>`);
      expect(headerOf(await bytes(second.id), 'auto-submitted')).toBe('');
      expect(headerOf(await bytes(notice.id), 'auto-submitted')).toBe('auto-generated');
      expect(headerOf(await bytes(notice.id), 'in-reply-to')).toBe('');
    });
  });
}
