import { beforeEach, describe, expect, test } from 'vitest';
import { type AUser, actorOf, aUser } from '../access/index.ts';
import { logActivity } from '../activities/index.ts';
import { fixedClock } from '../clock.ts';
import type { Context, UserContext } from '../context.ts';
import {
  acceptInquiry,
  answersOf,
  fileInquiry,
  getReceivedInquiry,
  releaseInquiry,
  routeInquiry,
} from '../inquiries/index.ts';
import { updateLead } from '../leads/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { useTestDb } from '../testing/index.ts';
import { tellColleagues } from './index.ts';

const db = await useTestDb();
const clock = fixedClock('2026-11-24T09:00:00Z');
const ctx: Context = { db, clock, actor: { kind: 'system' } };
const site = { publicUrl: 'https://desk.example', secret: 'a secret', deskAddress: 'desk@kavel.example' };
const { almere, amsterdam } = await theMunicipalities(db);

async function as(given: AUser): Promise<UserContext> {
  return { db, clock, actor: actorOf(await aUser(db, given)) };
}
const desk = await as({ name: 'Sanne de Boer' });
const inAlmere = { role: 'account-manager', municipalityId: almere.id } as const;
const joris = await as({ ...inAlmere, name: 'Joris Meijer', locale: 'nl' });
const farah = await as({ ...inAlmere, name: 'Farah El Idrissi', locale: 'en' });
const leadOfAlmere = await as({ ...inAlmere, name: 'Ilse Brandsma' });
await db.municipality.update({ where: { id: almere.id }, data: { leadUserId: leadOfAlmere.actor.id } });

beforeEach(async () => {
  await db.mail.deleteMany({ where: { kind: 'notice' } });
  await db.activity.updateMany({ data: { noticeDue: false } });
});

async function anInquiry() {
  const idempotencyKey = crypto.randomUUID();
  const given = { channel: 'web', locale: 'ja', answers: answersOf(), idempotencyKey } as const;
  const { receipt } = await fileInquiry(ctx, site, given);
  const { id } = await db.inquiry.findUniqueOrThrow({ where: { reference: receipt.reference } });
  await db.inquiry.update({ where: { id }, data: { contactEmail: `${id}@kura.example`, emailDomain: null } });
  return getReceivedInquiry(db, id);
}
async function anInquiryOf(assignee: UserContext | null, municipalityId = almere.id) {
  const { id, version } = await anInquiry();
  const to = { municipalityId, assigneeId: assignee?.actor.id ?? null };
  const routed = await routeInquiry(desk, id, version, to);
  await db.activity.updateMany({ data: { noticeDue: false } });
  return routed;
}
const added = (inquiryId: string, text: string | null = '図面をお送りします。', files: string[] = []) =>
  logActivity(ctx, { kind: 'addition', inquiryId, text, details: { files }, noticeDue: true });
const notices = () => db.mail.findMany({ where: { kind: 'notice' } });
async function toldTo(inquiryId: string): Promise<string | undefined> {
  await added(inquiryId);
  await tellColleagues(ctx, site);
  const [mail] = await notices();
  await db.mail.deleteMany({ where: { kind: 'notice' } });
  return mail?.toAddress;
}

describe('what a company added', () => {
  test('is mailed to who is in charge, in his language, once, however many workers look', async () => {
    const { id, reference } = await anInquiryOf(joris);
    await added(id, '図面を\n\nお送りします。', ['図面.pdf', 'b.pdf']);
    const told = await Promise.all(Array.from({ length: 8 }, () => tellColleagues(ctx, site)));
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(1);
    expect(await tellColleagues(ctx, site)).toBe(0);
    const [mail, ...more] = await notices();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      language: 'nl',
      toAddress: joris.actor.email,
      inquiryId: id,
      subject: `Nieuw van 株式会社くらロジスティクス: aanvraag ${reference}`,
    });
    expect(mail?.text).toContain('> 図面を\n>\n> お送りします。\n\nBestanden: 図面.pdf, b.pdf');
    expect(mail?.text).toContain(`https://desk.example/desk/inquiries/${id}`);
  });

  test('stands in the mail as it was typed: nothing in it is a variable, nor more than a quotation', async () => {
    const { id } = await anInquiryOf(farah);
    await added(id, `<b>{{link}}</b>\n\nKavel: all is well ${'x'.repeat(2000)}`);
    await tellColleagues(ctx, site);
    const [mail] = await notices();
    expect(mail?.text).toContain('> <b>{{link}}</b>\n>\n> Kavel: all is well xxx');
    expect(mail?.text.length).toBeLessThan(1500);
  });

  test('is told to the lead’s owner, else the assignee, else the municipality’s lead or mailbox, else the desk', async () => {
    const { id, version } = await anInquiryOf(joris);
    expect(await toldTo(id)).toBe(joris.actor.email);
    const { leadId } = await acceptInquiry(joris, id, version, {});
    await updateLead(joris, leadId ?? '', 1, { ownerId: farah.actor.id });
    expect(await toldTo(id)).toBe(farah.actor.email);
    expect(await toldTo((await anInquiryOf(null)).id)).toBe(leadOfAlmere.actor.email);
    expect(await toldTo((await anInquiryOf(null, amsterdam.id)).id)).toBe(amsterdam.email);
    expect(await toldTo((await anInquiry()).id)).toBe('desk@kavel.example');
    // A municipality that was founded and not filled in yet.
    await db.municipality.update({ where: { id: amsterdam.id }, data: { email: '' } });
    expect(await toldTo((await anInquiryOf(null, amsterdam.id)).id)).toBe('desk@kavel.example');
  });

  test('is not told to who left, nor to who no longer sees the inquiry', async () => {
    const gone = await as(inAlmere);
    const { id } = await anInquiryOf(gone);
    await db.user.update({ where: { id: gone.actor.id }, data: { municipalityId: amsterdam.id } });
    expect(await toldTo(id)).toBe(leadOfAlmere.actor.email);
    await db.user.update({
      where: { id: gone.actor.id },
      data: { municipalityId: almere.id, active: false },
    });
    expect(await toldTo(id)).toBe(leadOfAlmere.actor.email);
  });

  test('to an inquiry held apart as probable spam is told when it is released, not before', async () => {
    const { id, version } = await anInquiryOf(joris);
    await db.inquiry.update({ where: { id }, data: { quarantined: true } });
    await added(id);
    expect(await tellColleagues(ctx, site)).toBe(0);
    await releaseInquiry(joris, id, version);
    expect(await tellColleagues(ctx, site)).toBe(1);
  });
});

describe('an inquiry that is routed to a colleague', () => {
  const to = (who: UserContext) => ({ municipalityId: almere.id, assigneeId: who.actor.id });

  test('is mailed to him, once, with who gave it and until when it must be answered', async () => {
    const { id, version, reference } = await anInquiry();
    await routeInquiry(desk, id, version, to(joris));
    expect(await tellColleagues(ctx, site)).toBe(1);
    expect(await tellColleagues(ctx, site)).toBe(0);
    expect(await notices()).toMatchObject([
      {
        toAddress: joris.actor.email,
        language: 'nl',
        subject: `Voor u: aanvraag ${reference} van 株式会社くらロジスティクス`,
        text: expect.stringMatching(/Sanne de Boer gaf aanvraag .* 26 november 2026/),
      },
    ]);
  });

  test('is not mailed when he gives it to himself, or to nobody', async () => {
    const { id, version } = await anInquiry();
    const routed = await routeInquiry(desk, id, version, { municipalityId: almere.id });
    await routeInquiry(joris, id, routed.version, to(joris));
    expect(await tellColleagues(ctx, site)).toBe(0);
  });

  test('is mailed to the last of two, not to the first who has it no more', async () => {
    const { id, version } = await anInquiry();
    const first = await routeInquiry(desk, id, version, to(joris));
    await routeInquiry(desk, id, first.version, to(farah));
    expect(await tellColleagues(ctx, site)).toBe(1);
    expect(await notices()).toMatchObject([{ toAddress: farah.actor.email }]);
  });
});
