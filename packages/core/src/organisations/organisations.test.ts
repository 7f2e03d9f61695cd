import { beforeAll, expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import { aContact } from '../contacts/index.ts';
import type { UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { aLead } from '../leads/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { useTestDb } from '../testing/index.ts';
import {
  anOrganisation,
  createOrganisation,
  findOrganisations,
  getOrganisation,
  updateOrganisation,
} from './index.ts';

const db = await useTestDb();
const clock = fixedClock('2026-11-24T09:00:00Z');
const nobody = '01932f6e-0000-7000-8000-000000000001';
let desk: UserContext;

beforeAll(async () => {
  desk = { db, clock, actor: actorOf(await aUser(db, { sharedDesk: true })) };
});

const changesOf = (recordId: string) => db.change.findMany({ where: { recordId }, orderBy: { id: 'asc' } });

test('a new organisation has what follows from its name, and one entry in the log', async () => {
  const { id } = await createOrganisation(desk, {
    name: '株式会社くらロジスティクス',
    country: 'JP',
    website: 'https://www.kura.example/',
  });
  expect(await getOrganisation(desk, id)).toMatchObject({
    normalisedName: 'くらロジスティクス',
    nameLanguage: 'ja',
    websiteDomain: 'kura.example',
    kinds: ['company'],
    contacts: [],
    leads: { open: 0, total: 0 },
    version: 1,
  });
  const [entry, ...others] = await changesOf(id);
  expect(entry).toMatchObject({ kind: 'created', userId: desk.actor.id, fields: { country: [null, 'JP'] } });
  expect(others).toEqual([]);
});

test('everything that is wrong is said at once, and nothing is kept', async () => {
  const before = await db.organisation.count();
  const creation = createOrganisation(desk, {
    name: ' ',
    country: 'NL',
    website: 'none',
    kinds: [],
    municipalityId: nobody,
    accountManagerId: nobody,
  });
  await expect(creation).rejects.toMatchObject({
    kind: 'broken-rule',
    fields: ['/name', '/website', '/kinds', '/municipalityId', '/accountManagerId'].map((pointer) => ({
      pointer,
    })),
  });
  expect(await db.organisation.count()).toBe(before);
});

test('inside a larger transaction it goes when that goes', async () => {
  const name = 'Gone with the rest B.V.';
  const rolledBack = inTransaction(db, async (tx) => {
    await createOrganisation({ ...desk, db: tx }, { name, country: 'NL' });
    throw new Error('the rest failed');
  });
  await expect(rolledBack).rejects.toThrow('the rest failed');
  expect(await db.organisation.count({ where: { name } })).toBe(0);
});

test('an edit leaves one entry with old and new; the same edit again leaves none', async () => {
  const { id } = await anOrganisation(db, { name: 'Old B.V.' });
  const edited = await updateOrganisation(desk, id, 1, { name: 'New B.V.', sector: 'H' });
  expect(edited).toMatchObject({ name: 'New B.V.', normalisedName: 'new', sector: 'H', version: 2 });
  expect(edited.updatedAt).toEqual(new Date('2026-11-24T09:00:00Z'));
  expect(await updateOrganisation(desk, id, 2, { name: 'New B.V.', sector: 'H' })).toEqual(edited);
  expect(await changesOf(id)).toMatchObject([
    { fields: { name: ['Old B.V.', 'New B.V.'], sector: [null, 'H'] } },
  ]);
});

test('a record with an old fault can be mended elsewhere', async () => {
  const { id } = await anOrganisation(db, { website: 'never checked' });
  const edited = await updateOrganisation(desk, id, 1, { sector: 'C' });
  expect(edited).toMatchObject({ website: 'never checked', sector: 'C' });
});

test('a form that sends all its fields is checked in those that differ', async () => {
  const old = { scheme: 'kvk', value: '1234' } as const;
  const { id } = await anOrganisation(db, { name: 'Moved B.V.', website: 'never checked' });
  await db.organisationIdentifier.create({ data: { organisationId: id, ...old } });
  const form = { name: 'Moved B.V.', website: 'never checked', identifiers: [old], country: 'JP' as const };
  const moved = await updateOrganisation(desk, id, 1, form);
  expect(moved).toMatchObject({ country: 'JP', identifiers: [old] });
  const lei = '724500VKKSH9QOLTFR81';
  const edited = await updateOrganisation(desk, id, 2, { ...form, identifiers: [old, { value: lei }] });
  expect(edited.identifiers).toEqual([old, { scheme: 'lei', value: lei }]);
});

test('of parallel edits of one version one wins, and the others hear how the record is', async () => {
  const { id } = await anOrganisation(db);
  const names = Array.from({ length: 8 }, (_, n) => `Parallel ${n}`);
  const results = await Promise.allSettled(names.map((name) => updateOrganisation(desk, id, 1, { name })));
  const won = results.filter((result) => result.status === 'fulfilled');
  expect(won).toHaveLength(1);
  const lost = results.filter((result) => result.status === 'rejected').map(({ reason }) => reason);
  const current = await getOrganisation(desk, id);
  expect(current).toMatchObject({ version: 2, name: won[0]?.value.name });
  expect(lost).toEqual(lost.map(() => expect.objectContaining({ code: 'stale-edit', extra: { current } })));
  expect(await changesOf(id)).toHaveLength(1);
});

test('an archived organisation refuses edits and is not in the list', async () => {
  const { id } = await anOrganisation(db, { name: 'Asleep B.V.', archivedAt: '2026-11-03T09:00:00Z' });
  await expect(updateOrganisation(desk, id, 1, { name: 'Awake B.V.' })).rejects.toMatchObject({
    code: 'archived',
  });
  expect((await findOrganisations(desk, { q: 'asleep' })).items).toEqual([]);
});

test('leads are counted as the reader sees them, contacts that left are not shown', async () => {
  const { almere, amsterdam } = await theMunicipalities(db);
  const { id } = await anOrganisation(db, { name: 'Counted B.V.' });
  await aContact(db, { organisationId: id, name: 'Here' });
  await aContact(db, { organisationId: id, name: 'Left', archivedAt: '2026-11-03T09:00:00Z' });
  await aLead(db, { organisationId: id, municipalityId: almere.id });
  await aLead(db, { organisationId: id, municipalityId: almere.id, status: 'lost' });
  await aLead(db, { organisationId: id, municipalityId: amsterdam.id });
  const inAlmere = { ...desk, actor: actorOf(await aUser(db, { municipalityId: almere.id })) };
  expect((await getOrganisation(desk, id)).leads).toEqual({ open: 2, total: 3 });
  expect((await getOrganisation(inAlmere, id)).leads).toEqual({ open: 1, total: 2 });
  expect((await findOrganisations(inAlmere, { q: 'Counted' })).items[0]?.leads).toEqual({
    open: 1,
    total: 2,
  });
  expect((await getOrganisation(desk, id)).contacts.map(({ name }) => name)).toEqual(['Here']);
});

test('an organisation is found by every spelling, by its domain, and not by a wildcard', async () => {
  const { id } = await anOrganisation(db, {
    name: '株式会社みどり電機',
    latinName: 'Midori Electric Co., Ltd.',
    website: 'https://midori-denki.example',
    country: 'JP',
  });
  const found = async (q: string) => (await findOrganisations(desk, { q })).items.map((item) => item.id);
  for (const q of [
    '㈱みどり電機',
    'みどり',
    'midori',
    'ＭＩＤＯＲＩ',
    'electric midori',
    'Midori K.K.',
    'denki.example',
  ]) {
    expect(await found(q), q).toEqual([id]);
  }
  for (const q of ['midor%water', 'm_dorj', 'midori water']) expect(await found(q), q).toEqual([]);
});
