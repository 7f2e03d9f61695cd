import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { useTestDb } from '../testing/index.ts';
import { type MailKind, mostAttempts } from './mail.rules.ts';
import {
  acceptMail,
  claimMail,
  deferMail,
  endLeases,
  findDueMails,
  fixSource,
  handOverMail,
  holdMail,
  postponeMail,
  refuseMail,
} from './mail-ledger.ts';
import { planMail } from './plan-mail.ts';

const db = await useTestDb();
let now = Temporal.Instant.from('2027-02-02T08:00:00Z');
const ctx: Context = { db, clock: { now: () => now }, actor: { kind: 'system' } };
const said = { response: '250 OK', responseCode: 250 };

beforeEach(async () => {
  now = Temporal.Instant.from('2027-02-02T08:00:00Z');
  await db.activity.deleteMany();
  await db.mail.deleteMany();
});

const plan = (sendAt?: Temporal.Instant, kind: MailKind = 'status-link') =>
  planMail(ctx, {
    kind,
    language: 'nl',
    to: { address: 'kim@polder.example' },
    subject: 'Dag',
    text: 'Dag.',
    sendAt,
  });
const state = async (id: string) => (await db.mail.findUniqueOrThrow({ where: { id } })).state;
async function claimed() {
  const hold = { mailId: (await plan()).id, claim: randomUUID() };
  await claimMail(ctx, hold);
  return hold;
}
async function handedOver() {
  const hold = await claimed();
  await handOverMail(ctx, hold);
  return hold;
}

describe('planning', () => {
  test.each([
    'two@polder.example, three@polder.example',
    'kim@polder.example\r\nBcc: x@y.example',
    '<kim@polder.example>',
    'kim',
    'kim@',
    '',
  ])('refuses %j: it is not one mailbox', async (address) => {
    const mail = { kind: 'answer', language: 'en', to: { address }, subject: 'S', text: 'T' } as const;
    await expect(planMail(ctx, mail)).rejects.toMatchObject({ kind: 'broken-rule', code: 'mail-address' });
  });

  test('a mail of a transaction that fails never was', async () => {
    const failing = db.$transaction(async (tx) => {
      await planMail(
        { ...ctx, db: tx },
        { kind: 'answer', language: 'en', to: { address: 'a@b.example' }, subject: 'S', text: 'T' },
      );
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await db.mail.count()).toBe(0);
  });

  test('the subject is one line', async () => {
    const mail = { kind: 'answer', language: 'en', to: { address: 'a@b.example' }, text: 'T' } as const;
    expect((await planMail(ctx, { ...mail, subject: ' One\r\n\tBcc: two　' })).subject).toBe('One Bcc: two');
  });
});

describe('claiming', () => {
  test('of fifty that try at once, one gets it', async () => {
    const { id } = await plan();
    const tries = Array.from({ length: 50 }, () => claimMail(ctx, { mailId: id, claim: randomUUID() }));
    const won = (await Promise.all(tries)).filter((mail) => mail !== undefined);
    expect(won.map(({ attempts }) => attempts)).toEqual([1]);
  });

  test('not before its moment', async () => {
    const { id } = await plan(now.add({ minutes: 1 }));
    expect(await claimMail(ctx, { mailId: id, claim: randomUUID() })).toBeUndefined();
    now = now.add({ minutes: 1 });
    expect(await claimMail(ctx, { mailId: id, claim: randomUUID() })).toMatchObject({ id });
  });
});

describe('postponing', () => {
  test('does nothing to a mail that a colleague moved meanwhile', async () => {
    const { id } = await plan(now.add({ hours: 30 }));
    expect(await postponeMail(ctx, id, now.add({ minutes: 5 }))).toBe(false);
    const due = await plan();
    expect(await postponeMail(ctx, due.id, now.add({ minutes: 5 }))).toBe(true);
    expect((await findDueMails(ctx, now.add({ hours: 29 }))).map((mail) => mail.id)).toEqual([due.id]);
  });
});

describe('only who holds the claim moves the mail on', () => {
  const other = randomUUID();
  test.each([
    [
      'fixing its bytes',
      (mailId: string) => fixSource(ctx, { mailId, claim: other }, Buffer.from('x'), '<a@b>'),
    ],
    ['handing it over', (mailId: string) => handOverMail(ctx, { mailId, claim: other })],
    ['calling it sent', (mailId: string) => acceptMail(ctx, { mailId, claim: other }, said)],
    ['deferring it', (mailId: string) => deferMail(ctx, { mailId, claim: other }, said, now)],
    ['calling it failed', (mailId: string) => refuseMail(ctx, { mailId, claim: other }, said)],
    ['holding it', (mailId: string) => holdMail(ctx, { mailId, claim: other }, said)],
  ])('%s with another claim does nothing', async (_what, act) => {
    const { mailId } = await claimed();
    expect(await act(mailId)).toBe(false);
    expect(await state(mailId)).toBe('claimed');
  });

  test('the bytes are fixed once', async () => {
    const hold = await claimed();
    expect(await fixSource(ctx, hold, Buffer.from('first'), `<${hold.mailId}@b>`)).toBe(true);
    expect(await fixSource(ctx, hold, Buffer.from('second'), '<other@b>')).toBe(false);
    const { source, messageId } = await db.mail.findUniqueOrThrow({ where: { id: hold.mailId } });
    expect([Buffer.from(source ?? '').toString(), messageId]).toEqual(['first', `<${hold.mailId}@b>`]);
  });
});

describe('a mail that will not arrive', () => {
  const steps = (mailId: string) => db.activity.findMany({ where: { mailId }, select: { kind: true } });

  test.each<[MailKind, object[]]>([
    ['follow-up', [{ kind: 'follow-up-failed' }]],
    ['confirmation', []],
  ])('%s: on the timeline %j', async (kind, expected) => {
    const { id: mailId } = await plan(undefined, kind);
    const hold = { mailId, claim: randomUUID() };
    await claimMail(ctx, hold);
    await refuseMail(ctx, hold, { response: '550 No such mailbox', responseCode: 550 });
    expect(await steps(mailId)).toEqual(expected);
  });

  test('a follow-up that was given up stands there too, once', async () => {
    const { id: mailId } = await plan(undefined, 'follow-up');
    await db.mail.update({ where: { id: mailId }, data: { attempts: mostAttempts - 1 } });
    await claimMail(ctx, { mailId, claim: randomUUID() });
    now = now.add({ seconds: 61 });
    await endLeases(ctx, 60);
    await endLeases(ctx, 60);
    expect(await steps(mailId)).toEqual([{ kind: 'follow-up-failed' }]);
  });
});

describe('when a worker is silent for longer than the lease', () => {
  test('what it had only claimed goes back, and it cannot hand over any more', async () => {
    const hold = await claimed();
    now = now.add({ seconds: 61 });
    expect(await endLeases(ctx, 60)).toEqual({ released: 1, held: 0, failed: 0 });
    expect(await state(hold.mailId)).toBe('planned');
    expect(await handOverMail(ctx, hold)).toBe(false);
  });

  test('what it had handed over is held, and is not due again', async () => {
    const hold = await handedOver();
    now = now.add({ seconds: 61 });
    expect(await endLeases(ctx, 60)).toEqual({ released: 0, held: 1, failed: 0 });
    expect(await state(hold.mailId)).toBe('held');
    expect(await findDueMails(ctx, now.add({ hours: 100 }))).toEqual([]);
    expect(await claimMail(ctx, { mailId: hold.mailId, claim: randomUUID() })).toBeUndefined();
  });

  test('within the lease nothing is taken from it', async () => {
    await claimed();
    await handedOver();
    now = now.add({ seconds: 60 });
    expect(await endLeases(ctx, 60)).toEqual({ released: 0, held: 0, failed: 0 });
  });

  test('an answer that comes late after all brings the held mail to rest', async () => {
    const hold = await handedOver();
    now = now.add({ seconds: 61 });
    await endLeases(ctx, 60);
    expect(await acceptMail(ctx, hold, said)).toBe(true);
    expect(await db.mail.findUniqueOrThrow({ where: { id: hold.mailId } })).toMatchObject({
      state: 'sent',
      responseCode: 250,
    });
  });

  test('a mail that kills every worker that takes it is given up, visibly', async () => {
    const { id } = await plan();
    for (let tries = 1; tries <= mostAttempts; tries += 1) {
      expect(await claimMail(ctx, { mailId: id, claim: randomUUID() })).toMatchObject({ attempts: tries });
      now = now.add({ seconds: 61 });
      await endLeases(ctx, 60);
    }
    expect(await db.mail.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'failed',
      response: expect.stringMatching(/^Given up/),
    });
  });
});
