import { beforeEach, describe, expect, test } from 'vitest';
import { aUser } from '../access/index.ts';
import { asDate } from '../clock.ts';
import type { Context } from '../context.ts';
import type { Prisma } from '../db.ts';
import { aMunicipality } from '../municipalities/index.ts';
import { useTestDb } from '../testing/index.ts';
import { escalateLateInquiries, expireDrafts } from './index.ts';

const db = await useTestDb();
let now = Temporal.Instant.from('2027-02-02T16:00:01Z');
const ctx: Context = { db, clock: { now: () => now }, actor: { kind: 'system' } };
const site = { publicUrl: 'https://desk.example', deskAddress: 'desk@kavel.example' };
const lead = await aUser(db, { name: 'Sanne de Vries', locale: 'nl' });
const almere = await aMunicipality(db, { leadUserId: lead.id });
const amsterdam = await aMunicipality(db, { slug: 'amsterdam' });

beforeEach(async () => {
  now = Temporal.Instant.from('2027-02-02T16:00:01Z');
  await db.$executeRaw`truncate inquiry, inquiry_draft, mail, activity, file cascade`;
});

let made = 0;
function anInquiry(given: Partial<Prisma.InquiryUncheckedCreateInput> = {}) {
  made += 1;
  return db.inquiry.create({
    data: {
      reference: `K7MN4P${String(made).padStart(2, '2')}`,
      channel: 'web',
      locale: 'ja',
      state: 'routed',
      answers: {},
      organisationName: '株式会社くらロジスティクス',
      normalisedName: 'くらロジスティクス',
      country: 'JP',
      kind: 'new-establishment',
      contactName: '田中 美咲',
      contactEmail: 'tanaka@kura.example',
      receivedAt: '2027-01-29T09:00:00Z',
      answerDueAt: '2027-02-02T16:00:00Z',
      municipalityId: almere.id,
      ...given,
    },
  });
}

describe('late inquiries', () => {
  test('the municipality’s lead is told in his language, once, however many workers look', async () => {
    const { id, reference } = await anInquiry();
    const told = await Promise.all(Array.from({ length: 8 }, () => escalateLateInquiries(ctx, site)));
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(1);
    now = now.add({ hours: 48 });
    expect(await escalateLateInquiries(ctx, site)).toBe(0);
    expect(await db.mail.findMany()).toMatchObject([
      {
        kind: 'escalation',
        language: 'nl',
        toAddress: lead.email,
        inquiryId: id,
        subject: `Te laat: aanvraag ${reference} van 株式会社くらロジスティクス is niet beantwoord`,
        text: expect.stringContaining(`https://desk.example/desk/inquiries/${id}`),
      },
    ]);
    expect(await db.activity.findMany()).toMatchObject([{ kind: 'escalated', inquiryId: id, userId: null }]);
  });

  test.each([
    ['not due yet', { answerDueAt: '2027-02-02T16:00:01Z' }],
    ['answered', { answeredAt: '2027-02-01T09:00:00Z' }],
    ['rejected', { state: 'rejected' }],
    ['held apart as probable spam', { quarantined: true }],
    ['already told of', { escalatedAt: '2027-02-02T16:00:00Z' }],
  ])('nothing is said of one that is %s', async (_what, given) => {
    await anInquiry(given);
    expect(await escalateLateInquiries(ctx, site)).toBe(0);
    expect(await db.mail.count()).toBe(0);
  });

  test.each([
    ['the shared desk while it stands at no municipality', null, 'desk@kavel.example'],
    ['the municipality itself when it has no lead', amsterdam.id, amsterdam.email],
  ])('told to %s', async (_what, municipalityId, address) => {
    await anInquiry({ municipalityId, state: municipalityId ? 'routed' : 'received' });
    expect(await escalateLateInquiries(ctx, site)).toBe(1);
    expect(await db.mail.findMany()).toMatchObject([{ toAddress: address, language: 'en' }]);
  });
});

describe('drafts', () => {
  async function aDraft(expiresAt: string, given: Partial<Prisma.InquiryDraftUncheckedCreateInput> = {}) {
    made += 1;
    const startedAt = asDate(Temporal.Instant.from(expiresAt).subtract({ hours: 14 * 24 }));
    const draft = await db.inquiryDraft.create({
      data: {
        tokenHash: `hash ${made}`,
        locale: 'ja',
        answers: { contactName: '田中' },
        startedAt,
        savedAt: startedAt,
        expiresAt,
        ...given,
      },
    });
    await db.file.create({
      data: {
        name: '計画書.pdf',
        mediaType: 'application/pdf',
        size: 1,
        sha256: 'ab',
        uploadedAt: startedAt,
        draftId: draft.id,
      },
    });
    return draft.id;
  }

  test('past their time lose their answers and files; the link still says that they expired', async () => {
    const id = await aDraft('2027-02-02T16:00:00Z');
    expect(await expireDrafts(ctx)).toBe(1);
    expect(await db.inquiryDraft.findUnique({ where: { id } })).toMatchObject({ answers: {} });
    expect(await db.file.count()).toBe(0);
    expect(await expireDrafts(ctx)).toBe(0);
    now = now.add({ hours: 31 * 24 });
    await expireDrafts(ctx);
    expect(await db.inquiryDraft.count()).toBe(0);
  });

  test('still in time keep all', async () => {
    await aDraft('2027-02-02T16:00:02Z');
    expect(await expireDrafts(ctx)).toBe(0);
    expect(await db.file.count()).toBe(1);
  });

  test('that were sent keep all', async () => {
    const draftId = await aDraft('2027-01-02T16:00:00Z');
    await anInquiry({ draftId, answeredAt: '2027-02-01T09:00:00Z' });
    await db.file.updateMany({ data: { inquiryId: (await db.inquiry.findFirstOrThrow()).id } });
    expect(await expireDrafts(ctx)).toBe(0);
    expect(await db.inquiryDraft.findUnique({ where: { id: draftId } })).toMatchObject({
      answers: { contactName: '田中' },
    });
    expect(await db.file.count()).toBe(1);
  });
});
