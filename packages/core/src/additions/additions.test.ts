import { expect, test } from 'vitest';
import { type AUser, actorOf, aUser } from '../access/index.ts';
import { logActivity } from '../activities/index.ts';
import { fixedClock } from '../clock.ts';
import type { Context, UserContext } from '../context.ts';
import { answerInquiry, answersOf, fileInquiry, getInquiry, routeInquiry } from '../inquiries/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { useTestDb } from '../testing/index.ts';
import { findUnseenAdditions, markAddition } from './index.ts';

const db = await useTestDb();
const ctx: Context = { db, clock: fixedClock('2026-11-24T09:00:00Z'), actor: { kind: 'system' } };
const site = { publicUrl: 'https://desk.example', secret: 'a secret' };
const { almere, amsterdam } = await theMunicipalities(db);

async function as(given: AUser): Promise<UserContext> {
  return { ...ctx, actor: actorOf(await aUser(db, given)) };
}
const desk = await as({});
const inAlmere = await as({ municipalityId: almere.id });
const inAmsterdam = await as({ municipalityId: amsterdam.id });

/** An inquiry in Almere to which a company added something: the inquiry, and the addition's id. */
async function anAddition() {
  const idempotencyKey = crypto.randomUUID();
  const given = { channel: 'mail', locale: 'ja', answers: answersOf(), idempotencyKey } as const;
  const { receipt } = await fileInquiry(desk, site, given);
  const { id } = await db.inquiry.findUniqueOrThrow({ where: { reference: receipt.reference } });
  const inquiry = await routeInquiry(desk, id, 1, { municipalityId: almere.id });
  const details = { files: ['図面.pdf'], refusals: [] };
  const addition = await logActivity(ctx, { kind: 'addition', inquiryId: id, text: '図面です', details });
  return { inquiry, id: addition.id };
}
const unseen = async (who: UserContext) =>
  (await findUnseenAdditions(who, 50)).items.map(({ id }: { id: string }) => id);

test('what a company added is unseen by all who see its inquiry, until one of them has seen it', async () => {
  const { id, inquiry } = await anAddition();
  expect((await findUnseenAdditions(inAlmere, 50)).items).toMatchObject([
    { id, text: '図面です', files: ['図面.pdf'], inquiry: { reference: inquiry.reference }, lead: null },
  ]);
  expect(await unseen(desk)).toEqual([id]);
  expect(await unseen(inAmsterdam)).toEqual([]);
  expect((await getInquiry(inAlmere, inquiry.id)).unseenAdditions).toBe(1);

  expect(await markAddition(inAlmere, id, true)).toMatchObject({ seenAt: new Date('2026-11-24T09:00:00Z') });
  expect(await unseen(desk)).toEqual([]);
  expect((await getInquiry(inAlmere, inquiry.id)).unseenAdditions).toBe(0);

  expect(await markAddition(desk, id, false)).toMatchObject({ seenAt: null });
  expect(await unseen(inAlmere)).toEqual([id]);
  await markAddition(desk, id, true);
});

test('reading changes nothing; answering settles what was added to that inquiry and no other', async () => {
  const { id, inquiry } = await anAddition();
  const other = await anAddition();
  await getInquiry(inAlmere, inquiry.id);
  expect(await unseen(inAlmere)).toEqual([other.id, id]);
  await answerInquiry(inAlmere, inquiry.id, inquiry.version, { by: 'telephone', text: 'Called' });
  expect(await unseen(inAlmere)).toEqual([other.id]);
  await markAddition(desk, other.id, true);
});

test('of an inquiry held apart as probable spam nothing is told', async () => {
  const { inquiry } = await anAddition();
  await db.inquiry.update({ where: { id: inquiry.id }, data: { quarantined: true } });
  expect(await unseen(desk)).toEqual([]);
});

test('who does not see the inquiry cannot mark it, and only an addition is marked', async () => {
  const { id, inquiry } = await anAddition();
  await expect(markAddition(inAmsterdam, id, true)).rejects.toMatchObject({ kind: 'not-found' });
  const note = await logActivity(inAlmere, { kind: 'note', inquiryId: inquiry.id, text: 'A note' });
  await expect(markAddition(inAlmere, note.id, true)).rejects.toMatchObject({ kind: 'not-found' });
});
