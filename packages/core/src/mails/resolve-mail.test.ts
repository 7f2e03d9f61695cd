import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import type { UserContext } from '../context.ts';
import { fixedClock } from '../index.ts';
import { aLead } from '../leads/index.ts';
import { aMunicipality } from '../municipalities/index.ts';
import { useTestDb } from '../testing/index.ts';
import { claimMail, fixSource, handOverMail, holdMail } from './mail-ledger.ts';
import { planMail } from './plan-mail.ts';
import { resolveMail } from './resolve-mail.ts';

const db = await useTestDb();
const clock = fixedClock('2027-02-02T08:00:00Z');
const almere = await aMunicipality(db, { slug: 'almere' });
const amsterdam = await aMunicipality(db, { slug: 'amsterdam' });
const as = async (municipalityId: string | null): Promise<UserContext> => ({
  db,
  clock,
  actor: actorOf(await aUser(db, { role: 'account-manager', municipalityId })),
});
const ctx = await as(almere.id);

async function aHeldMail() {
  const lead = await aLead(db, { municipalityId: almere.id });
  const { id: mailId } = await planMail(ctx, {
    kind: 'follow-up',
    language: 'ja',
    to: { address: 'tanaka@kura.example' },
    subject: 'その後',
    text: 'いかがでしょうか。',
    leadId: lead.id,
  });
  const hold = { mailId, claim: randomUUID() };
  await claimMail(ctx, hold);
  await fixSource(ctx, hold, Buffer.from('the bytes'), `<${mailId}@kavel.example>`);
  await handOverMail(ctx, hold);
  await holdMail(ctx, hold, { response: 'Outcome unknown' });
  return { mailId, lead };
}

test('it arrived: sent since it was handed over, on the timeline, with the name of who says so', async () => {
  const { mailId, lead } = await aHeldMail();
  const mail = await resolveMail(ctx, mailId, 'arrived');
  expect(mail).toMatchObject({
    state: 'sent',
    response: `It arrived, says ${ctx.actor.name}.`,
    sentAt: mail.handedOverAt,
  });
  expect(await db.activity.count({ where: { mailId, leadId: lead.id, kind: 'mail' } })).toBe(1);
  expect(await db.change.findMany({ where: { noun: 'mail', recordId: mailId } })).toMatchObject([
    { userId: ctx.actor.id, fields: { state: ['held', 'sent'], resolution: [null, 'arrived'] } },
  ]);
});

test('send again: planned for now, with the same bytes and Message-ID', async () => {
  const { mailId } = await aHeldMail();
  const mail = await resolveMail(ctx, mailId, 'send-again');
  expect(mail).toMatchObject({
    state: 'planned',
    attempts: 0,
    handedOverAt: null,
    messageId: `<${mailId}@kavel.example>`,
  });
  const { source, claim } = await db.mail.findUniqueOrThrow({ where: { id: mailId } });
  expect([Buffer.from(source ?? '').toString(), claim]).toEqual(['the bytes', null]);
});

test('two who resolve it at once: one is heard, the other learns how it stands', async () => {
  const { mailId } = await aHeldMail();
  const both = await Promise.allSettled([
    resolveMail(ctx, mailId, 'arrived'),
    resolveMail(ctx, mailId, 'send-again'),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  await expect(resolveMail(ctx, mailId, 'arrived')).rejects.toMatchObject({
    kind: 'conflict',
    code: 'not-held',
  });
});

test('another municipality’s mail is not there', async () => {
  const { mailId } = await aHeldMail();
  await expect(resolveMail(await as(amsterdam.id), mailId, 'arrived')).rejects.toMatchObject({
    kind: 'not-found',
  });
});
