import { expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { findTimeline } from '../activities/index.ts';
import { aContact } from '../contacts/index.ts';
import type { UserContext } from '../context.ts';
import { aLead } from '../leads/index.ts';
import { createMailTemplate, seedMailTemplates } from '../mail-templates/index.ts';
import { aMunicipality } from '../municipalities/index.ts';
import { anOrganisation } from '../organisations/index.ts';
import { useTestDb } from '../testing/index.ts';
import {
  cancelFollowUp,
  findFollowUps,
  followUpMoment,
  moveFollowUp,
  planFollowUp,
  windowedMoment,
} from './index.ts';

const db = await useTestDb();
const almere = await aMunicipality(db, { slug: 'almere' });
const amsterdam = await aMunicipality(db, { slug: 'amsterdam' });
// The week before Golden Week of 2027.
const clock = { now: () => Temporal.Instant.from('2027-04-19T07:00:00Z') };
const as = async (municipalityId: string): Promise<UserContext> => ({
  db,
  clock,
  actor: actorOf(await aUser(db, { name: 'Sanne de Vries', role: 'account-manager', municipalityId })),
});
const ctx = await as(almere.id);
await seedMailTemplates(ctx);

async function aJapaneseLead() {
  const { id: organisationId } = await anOrganisation(db, {
    name: '株式会社くらロジスティクス',
    country: 'JP',
  });
  const contact = await aContact(db, {
    organisationId,
    name: '田中 美咲',
    country: 'JP',
    language: 'ja',
    timeZone: 'Asia/Tokyo',
  });
  const lead = await aLead(db, { organisationId, municipalityId: almere.id, title: '物流拠点' });
  return { contact, lead };
}
const words = { subject: '{{organisationName}}', text: '{{contactAddressed}}\n\n{{signature}}' };

test('a follow-up for Golden Week goes after it, says why, and is a mail in the ledger', async () => {
  const { contact, lead } = await aJapaneseLead();
  const template = await db.mailTemplate.findUniqueOrThrow({
    where: { key_language: { key: 'follow-up-checking-in', language: 'ja' } },
  });
  const followUp = await planFollowUp(ctx, {
    leadId: lead.id,
    contactId: contact.id,
    templateId: template.id,
    inWeeks: 2,
  });
  expect(followUp.moment).toMatchObject({
    sendAt: '2027-05-06T00:30:00Z',
    recipientTimeZone: 'Asia/Tokyo',
    recipientLocal: '2027-05-06T09:30',
    senderLocal: '2027-05-06T02:30',
    sentence: { en: expect.stringContaining('Golden Week, next working moment Thu 6 May 09:30 in Tokyo') },
  });
  expect(followUp).toMatchObject({ state: 'planned', templateId: template.id, language: 'ja', version: 1 });
  expect(followUp.text).toContain('田中 美咲 様');
  expect(await db.mail.findUniqueOrThrow({ where: { id: followUp.mailId } })).toMatchObject({
    kind: 'follow-up',
    fromName: 'Sanne de Vries',
    replyTo: ctx.actor.email,
    toAddress: contact.email,
    leadId: lead.id,
    sendAt: new Date('2027-05-06T00:30:00Z'),
  });
});

test('asking for a moment plans nothing', async () => {
  const { contact } = await aJapaneseLead();
  const before = await db.mail.count();
  const moment = await followUpMoment(ctx, contact.id, { on: '2027-04-21' });
  expect(moment).toMatchObject({ recipientLocal: '2027-04-21T09:30', reasons: [] });
  expect(await db.mail.count()).toBe(before);
});

test('a variable without a value stops it, and is pointed at', async () => {
  const { contact, lead } = await aJapaneseLead();
  const text = 'About {{reference}} of {{receivedOn}}';
  await expect(
    planFollowUp(ctx, {
      leadId: lead.id,
      contactId: contact.id,
      subject: 'S {{leadTitle}}',
      text,
      inDays: 1,
    }),
  ).rejects.toMatchObject({
    kind: 'broken-rule',
    code: 'missing-variable',
    fields: [
      { pointer: '/text', params: { variable: 'reference' } },
      { pointer: '/text', params: { variable: 'receivedOn' } },
    ],
  });
  expect(await db.followUp.count({ where: { leadId: lead.id } })).toBe(0);
});

test.each([
  ['of another organisation', async () => (await aContact(db)).id, 'other-organisation'],
  [
    'without an address',
    async (organisationId: string) => (await aContact(db, { organisationId, email: null })).id,
    'no-address',
  ],
  [
    'that is archived',
    async (organisationId: string) => (await aContact(db, { organisationId, archivedAt: new Date() })).id,
    'archived',
  ],
] as const)('a contact %s is refused', async (_what, contactOf, code) => {
  const { lead } = await aJapaneseLead();
  const contactId = await contactOf(lead.organisationId);
  await expect(planFollowUp(ctx, { leadId: lead.id, contactId, ...words, inDays: 3 })).rejects.toMatchObject({
    code,
    fields: [{ pointer: '/contactId' }],
  });
});

test('another municipality neither sees nor plans it', async () => {
  const { contact, lead } = await aJapaneseLead();
  const elsewhere = await as(amsterdam.id);
  const { id } = await planFollowUp(ctx, { leadId: lead.id, contactId: contact.id, ...words, inDays: 3 });
  await expect(
    planFollowUp(elsewhere, { leadId: lead.id, contactId: contact.id, ...words, inDays: 3 }),
  ).rejects.toMatchObject({ kind: 'not-found' });
  await expect(cancelFollowUp(elsewhere, id)).rejects.toMatchObject({ kind: 'not-found' });
  expect((await findFollowUps(elsewhere, {})).items).toEqual([]);
});

test('moved: the mail goes at the new moment; a stale version does not move it', async () => {
  const { contact, lead } = await aJapaneseLead();
  const { id, mailId } = await planFollowUp(ctx, {
    leadId: lead.id,
    contactId: contact.id,
    ...words,
    inDays: 1,
  });
  const moved = await moveFollowUp(ctx, id, 1, { on: '2027-04-26' });
  expect(moved).toMatchObject({ version: 2, moment: { recipientLocal: '2027-04-26T09:30' } });
  const mail = await db.mail.findUniqueOrThrow({ where: { id: mailId } });
  expect(mail.sendAt.toISOString()).toBe('2027-04-26T00:30:00.000Z');
  await expect(moveFollowUp(ctx, id, 1, { inDays: 1 })).rejects.toMatchObject({ code: 'stale-edit' });
});

test.each(['claimed', 'handed-over', 'sent', 'failed', 'cancelled'])(
  'one that is %s is neither moved nor called off',
  async (state) => {
    const { contact, lead } = await aJapaneseLead();
    const { id, mailId } = await planFollowUp(ctx, {
      leadId: lead.id,
      contactId: contact.id,
      ...words,
      inDays: 1,
    });
    await db.mail.update({ where: { id: mailId }, data: { state } });
    await expect(moveFollowUp(ctx, id, 1, { inDays: 9 })).rejects.toMatchObject({
      kind: 'conflict',
      code: 'too-late',
    });
    await expect(cancelFollowUp(ctx, id)).rejects.toMatchObject({ kind: 'conflict', code: 'too-late' });
    expect((await db.followUp.findUniqueOrThrow({ where: { id } })).version).toBe(1);
  },
);

test.each(['planned', 'held'])('one that is %s can be called off', async (state) => {
  const { contact, lead } = await aJapaneseLead();
  const { id, mailId } = await planFollowUp(ctx, {
    leadId: lead.id,
    contactId: contact.id,
    ...words,
    inDays: 1,
  });
  await db.mail.update({ where: { id: mailId }, data: { state } });
  expect(await cancelFollowUp(ctx, id)).toMatchObject({ state: 'cancelled', version: 2 });
});

test('each step stands on the timeline of lead, contact and organisation, and is no contact with them', async () => {
  const { contact, lead } = await aJapaneseLead();
  const { id, mailId } = await planFollowUp(ctx, {
    leadId: lead.id,
    contactId: contact.id,
    ...words,
    on: '2027-04-21',
  });
  await moveFollowUp(ctx, id, 1, { on: '2027-04-26' });
  await cancelFollowUp(ctx, id);
  const item = (kind: string, details: object) => ({
    kind,
    by: { id: ctx.actor.id, name: 'Sanne de Vries' },
    text: '株式会社くらロジスティクス',
    details: { timeZone: 'Asia/Tokyo', ...details },
    mail: { id: mailId, state: 'cancelled' },
    lead: { id: lead.id },
    contact: { id: contact.id },
    organisation: { id: lead.organisationId },
  });
  const [first, second] = ['2027-04-21T00:30:00Z', '2027-04-26T00:30:00Z'];
  const expected = [
    item('follow-up-cancelled', { sendAt: second, stateBefore: 'planned' }),
    item('follow-up-moved', { sendAt: second, sendAtBefore: first }),
    item('follow-up-planned', { sendAt: first }),
  ];
  const { organisationId } = lead;
  for (const subject of [{ leadId: lead.id }, { contactId: contact.id }, { organisationId }]) {
    const { items } = await findTimeline(ctx, subject);
    expect(items.filter(({ type }) => type === 'activity')).toMatchObject(expected);
  }
  const { lastActivityAt } = await db.lead.findUniqueOrThrow({ where: { id: lead.id } });
  expect(lastActivityAt).toEqual(lead.lastActivityAt);
});

test.each([
  ['all', undefined, [30, 9, 9, 2, 1]],
  ['those planned', 'planned', [1, 2, 9, 9, 30]],
] as const)('pages of %s are in order, without repeat or omission', async (_what, state, expected) => {
  const { contact, lead } = await aJapaneseLead();
  const inDays = new Map<string, number>();
  for (const days of [1, 9, 2, 30, 9]) {
    const asked = { leadId: lead.id, contactId: contact.id, ...words, inDays: days };
    inDays.set((await planFollowUp(ctx, asked)).id, days);
  }
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await findFollowUps(ctx, { leadId: lead.id, state, limit: 2, cursor });
    seen.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(seen.map((id) => inDays.get(id))).toEqual(expected);
  expect(new Set(seen).size).toBe(5);
});

test('a late follow-up waits for its window; another mail goes at any hour', async () => {
  const { contact, lead } = await aJapaneseLead();
  const { mailId } = await planFollowUp(ctx, {
    leadId: lead.id,
    contactId: contact.id,
    ...words,
    on: '2027-04-21',
  });
  const at = (instant: string) => Temporal.Instant.from(instant);
  const moment = async (instant: string) => (await windowedMoment(db, mailId, at(instant))).toString();
  expect(await moment('2027-04-21T00:30:00Z')).toBe('2027-04-21T00:30:00Z');
  expect(await moment('2027-04-21T01:15:42Z')).toBe('2027-04-21T01:15:42Z');
  expect(await moment('2027-04-21T02:30:00Z')).toBe('2027-04-22T00:30:00Z');
  expect(await moment('2027-04-23T10:00:00Z')).toBe('2027-04-26T00:30:00Z');
  await db.followUp.deleteMany({ where: { mailId } });
  expect(await moment('2027-04-23T10:00:00Z')).toBe('2027-04-23T10:00:00Z');
});

test('a template of another language is written in that language', async () => {
  const { contact, lead } = await aJapaneseLead();
  const template = await createMailTemplate(ctx, {
    key: 'dutch-note',
    purpose: 'follow-up',
    language: 'nl',
    name: 'Bericht',
    subject: 'Vandaag {{today}}',
    text: 'Geachte {{contactAddressed}}',
  });
  const followUp = await planFollowUp(ctx, {
    leadId: lead.id,
    contactId: contact.id,
    templateId: template.id,
    inDays: 1,
  });
  expect(followUp).toMatchObject({
    language: 'nl',
    subject: 'Vandaag maandag 19 april 2027',
    text: 'Geachte 田中 美咲',
  });
});
