import { expect, test } from 'vitest';
import { type AUser, actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import { aContact } from '../contacts/index.ts';
import type { UserContext } from '../context.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { anOrganisation } from '../organisations/index.ts';
import { useTestDb } from '../testing/index.ts';
import { aLead, createLead, findLeads, getLead, updateLead } from './index.ts';

const db = await useTestDb();
const clock = fixedClock('2026-11-24T09:00:00Z');
const nobody = '01932f6e-0000-7000-8000-000000000001';
const { almere, amsterdam } = await theMunicipalities(db);

async function as(given: AUser): Promise<UserContext> {
  return { db, clock, actor: actorOf(await aUser(db, given)) };
}
const desk = await as({ sharedDesk: true, role: 'account-manager' });
const inAlmere = await as({ municipalityId: almere.id, role: 'account-manager' });
const inAmsterdam = await as({ municipalityId: amsterdam.id, role: 'account-manager' });
const inNeither = await as({ sharedDesk: false, role: 'account-manager' });

const changesOf = (recordId: string) => db.change.findMany({ where: { recordId }, orderBy: { id: 'asc' } });

test('a new lead is the own municipality’s and the account manager’s who makes it', async () => {
  const { id: organisationId } = await anOrganisation(db);
  const given = {
    title: ' Eurotown  expands ',
    organisationId,
    kind: 'expansion',
    floorAreaFromM2: 2000.5,
  } as const;
  const { id } = await createLead(inAlmere, given);
  const lead = await getLead(inAlmere, id);
  expect(lead).toMatchObject({
    title: 'Eurotown expands',
    stage: 'new',
    status: 'open',
    municipality: { id: almere.id },
    owner: { id: inAlmere.actor.id },
    contact: null,
    inquiry: null,
    files: [],
    lastActivityAt: new Date('2026-11-24T09:00:00Z'),
    version: 1,
  });
  expect(lead.floorAreaFromM2?.toNumber()).toBe(2000.5);
  expect(await changesOf(id)).toMatchObject([{ kind: 'created', fields: { kind: [null, 'expansion'] } }]);
});

test('everything that is wrong is said at once, and nothing is kept', async () => {
  const before = await db.lead.count();
  const { id: strangerId } = await aContact(db);
  const creation = createLead(inAlmere, {
    title: ' ',
    organisationId: nobody,
    contactId: strangerId,
    kind: 'expansion',
    municipalityId: amsterdam.id,
    ownerId: inAlmere.actor.id,
    floorAreaFromM2: 2,
    floorAreaToM2: 1,
  });
  await expect(creation).rejects.toMatchObject({
    kind: 'broken-rule',
    fields: [
      { pointer: '/title', code: 'required' },
      { pointer: '/organisationId', code: 'invalid-choice' },
      { pointer: '/contactId', code: 'invalid-choice' },
      { pointer: '/municipalityId', code: 'not-your-municipality' },
      { pointer: '/ownerId', code: 'owner-cannot-see' },
      { pointer: '/floorAreaToM2', code: 'range' },
    ],
  });
  expect(await db.lead.count()).toBe(before);
});

test('what a colleague may not see does not exist for him', async () => {
  const { id } = await aLead(db, { title: 'Seen by some', municipalityId: almere.id });
  // Of a colleague without a municipality too: another such does not see it.
  const { id: noPlace } = await aLead(db, {
    title: 'Seen by some, of no municipality',
    ownerId: (await aUser(db, { role: 'account-manager', sharedDesk: false })).id,
  });
  const seen = async (ctx: UserContext) =>
    (await findLeads(ctx, { q: 'Seen by some' })).items.map((item) => item.id);
  expect(await seen(inAlmere)).toEqual([id]);
  expect(new Set(await seen(desk))).toEqual(new Set([id, noPlace]));
  expect(await seen(inAmsterdam)).toEqual([]);
  expect(await seen(inNeither)).toEqual([]);
  for (const ctx of [inAmsterdam, inNeither]) {
    await expect(getLead(ctx, id)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(updateLead(ctx, id, 1, { title: 'Mine' })).rejects.toMatchObject({ kind: 'not-found' });
  }
  expect((await findLeads(inAmsterdam, { municipalityId: almere.id })).items).toEqual([]);
});

test('an edit leaves one entry with old and new; the same again leaves none', async () => {
  const { id } = await aLead(db, { municipalityId: almere.id, floorAreaFromM2: 100 });
  const edit = {
    floorAreaFromM2: 250,
    nextStepOn: new Date('2026-12-01T00:00:00Z'),
    status: 'paused',
    lookAgainOn: new Date('2027-01-04T00:00:00Z'),
  } as const;
  const edited = await updateLead(inAlmere, id, 1, edit);
  expect(edited).toMatchObject({ status: 'paused', version: 2 });
  expect((await updateLead(inAlmere, id, 2, edit)).version).toBe(2);
  expect(await changesOf(id)).toMatchObject([
    {
      fields: {
        floorAreaFromM2: [100, 250],
        nextStepOn: [null, '2026-12-01'],
        status: ['open', 'paused'],
        lookAgainOn: [null, '2027-01-04'],
      },
    },
  ]);
});

test('an edit checks only what it edits: a lead with old faults can be mended step by step', async () => {
  const owner = await aUser(db, { active: false, municipalityId: almere.id, role: 'account-manager' });
  const { id } = await aLead(db, {
    municipalityId: almere.id,
    ownerId: owner.id,
    floorAreaFromM2: 2,
    floorAreaToM2: 1,
    status: 'lost',
  });
  expect(await updateLead(inAlmere, id, 1, { summary: 'Mended' })).toMatchObject({ summary: 'Mended' });
  await expect(updateLead(inAlmere, id, 2, { floorAreaToM2: 1.5 })).rejects.toMatchObject({
    fields: [{ pointer: '/floorAreaToM2', code: 'range' }],
  });
  await expect(updateLead(inAlmere, id, 2, { status: 'landed' })).rejects.toMatchObject({
    fields: [{ pointer: '/status', code: 'status-step' }],
  });
});

test('only the shared desk gives a lead to another municipality, with an owner who sees it there', async () => {
  const { id } = await aLead(db, { municipalityId: almere.id, ownerId: inAlmere.actor.id });
  const move = { municipalityId: amsterdam.id };
  await expect(updateLead(inAlmere, id, 1, move)).rejects.toMatchObject({
    fields: [{ pointer: '/municipalityId' }, { pointer: '/ownerId', code: 'owner-cannot-see' }],
  });
  await expect(updateLead(desk, id, 1, move)).rejects.toMatchObject({ fields: [{ pointer: '/ownerId' }] });
  await updateLead(desk, id, 1, { ...move, ownerId: inAmsterdam.actor.id });
  await expect(getLead(inAlmere, id)).rejects.toMatchObject({ kind: 'not-found' });
  expect((await getLead(inAmsterdam, id)).owner?.id).toBe(inAmsterdam.actor.id);
});

test('of parallel edits of one version one wins, and the others hear how the record is', async () => {
  const { id } = await aLead(db, { municipalityId: almere.id });
  const titles = Array.from({ length: 8 }, (_, n) => `Parallel ${n}`);
  const results = await Promise.allSettled(titles.map((title) => updateLead(inAlmere, id, 1, { title })));
  const won = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
  const current = await getLead(inAlmere, id);
  expect(won).toEqual([current]);
  expect(lost).toEqual(
    Array.from({ length: 7 }, () => expect.objectContaining({ code: 'stale-edit', extra: { current } })),
  );
  expect(await changesOf(id)).toHaveLength(1);
});

test('a lead is found by title, organisation and contact, and by its fields', async () => {
  const { id: organisationId } = await anOrganisation(db, { name: '株式会社ひかり物流' });
  const { id: contactId } = await aContact(db, {
    organisationId,
    name: '山田 花子',
    nameReading: 'Yamada Hanako',
  });
  const facts = { organisationId, contactId, municipalityId: almere.id, ownerId: inAlmere.actor.id } as const;
  const { id } = await aLead(db, {
    ...facts,
    title: 'Warehouse by the A6',
    kind: 'relocation',
    stage: 'visit',
  });
  const found = async (filter: Parameters<typeof findLeads>[1]) =>
    (await findLeads(inAlmere, filter)).items.map((item) => item.id);
  for (const q of ['warehouse', 'ひかり', 'yamada', 'a6 花子']) expect(await found({ q }), q).toEqual([id]);
  expect(await found({ q: 'warehouse ghost' })).toEqual([]);
  expect(await found({ contactId })).toEqual([id]);
  expect(await found({ organisationId, stage: 'visit', status: 'open', kind: 'relocation' })).toEqual([id]);
  expect(await found({ organisationId, stage: 'new' })).toEqual([]);
  expect(await found({ organisationId, ownerId: desk.actor.id })).toEqual([]);
});
