import { beforeAll, expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { asDate, fixedClock } from '../clock.ts';
import { aContact, createContact, moveContact, updateContact } from '../contacts/index.ts';
import type { Context, UserContext } from '../context.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { anOrganisation, updateOrganisation } from '../organisations/index.ts';
import { useTestDb } from '../testing/index.ts';
import { compareWaiting, dismissDuplicate, findDuplicates, takeBackDismissal } from './index.ts';

const db = await useTestDb();
const clock = fixedClock('2026-11-24T09:00:00Z');
const worker: Context = { db, clock, actor: { kind: 'system' } };
let desk: UserContext;
let outsider: UserContext;

beforeAll(async () => {
  desk = { db, clock, actor: actorOf(await aUser(db, { sharedDesk: true })) };
  const { almere } = await theMunicipalities(db);
  outsider = {
    db,
    clock,
    actor: actorOf(await aUser(db, { role: 'account-manager', municipalityId: almere.id })),
  };
});

async function compareAll() {
  while ((await compareWaiting(worker)) > 0);
}

const pairsSeen = async (ctx: UserContext, filter: Parameters<typeof findDuplicates>[1] = {}) =>
  (await findDuplicates(ctx, filter)).items.map(({ organisation, other, band }) => ({
    names: [organisation.name, other.name].sort(),
    band,
  }));

test('two that are one stand in the list until one is renamed', async () => {
  const one = await anOrganisation(db, { name: '株式会社みどり電機', country: 'JP' });
  await anOrganisation(db, { name: 'ミドリ電機㈱', country: 'JP' });
  await anOrganisation(db, { name: 'みどり食品株式会社', country: 'JP' });
  await compareAll();
  expect(await pairsSeen(desk)).toEqual([{ names: ['ミドリ電機㈱', '株式会社みどり電機'], band: 'same' }]);
  await updateOrganisation(desk, one.id, 1, { name: '株式会社あさひ電機' });
  await compareAll();
  expect(await pairsSeen(desk)).toEqual([]);
});

test('those that were copied into the database get their keys and are compared', async () => {
  await anOrganisation(db, { name: 'Zonneveld Glastuinbouw B.V.', matchKeys: [] });
  await anOrganisation(db, { name: 'Zonneveld Glastuinbouw', matchKeys: [] });
  await compareAll();
  expect(await pairsSeen(desk)).toEqual([
    { names: ['Zonneveld Glastuinbouw', 'Zonneveld Glastuinbouw B.V.'], band: 'same' },
  ]);
  expect(await compareWaiting(worker)).toBe(0);
});

test('while an import is at work nothing is compared; what it made is when it is done', async () => {
  await anOrganisation(db, { name: 'Dijkstra Kaas B.V.' });
  const { id } = await db.import.create({
    data: {
      noun: 'organisations',
      state: 'running',
      fileName: 'a.csv',
      fileSize: 1,
      fileSha256: '',
      headerKey: '',
      settings: {},
      found: {},
      createdAt: asDate(clock.now()),
      userId: desk.actor.id,
    },
  });
  expect(await compareWaiting(worker)).toBe(0);
  await db.import.update({ where: { id }, data: { state: 'done' } });
  expect(await compareWaiting(worker)).toBe(1);
});

test('possible ones come when they are asked for', async () => {
  await anOrganisation(db, { name: 'Windkracht B.V.' });
  await anOrganisation(db, { name: 'Windkracht Europe B.V.' });
  await compareAll();
  const windy = ({ names }: { names: string[] }) => names[0]?.startsWith('Windkracht');
  expect((await pairsSeen(desk)).filter(windy)).toEqual([]);
  expect((await pairsSeen(desk, { possible: true })).filter(windy)).toMatchObject([{ band: 'possible' }]);
});

test('a pair is dismissed, stays so when it is compared again, and is taken back', async () => {
  const one = await anOrganisation(db, { name: 'Deichgraf Logistik GmbH', country: 'DE' });
  const other = await anOrganisation(db, { name: 'Deichgraf Logistik', country: 'DE' });
  await compareAll();
  const names = ['Deichgraf Logistik', 'Deichgraf Logistik GmbH'];
  const dismissed = await dismissDuplicate(desk, other.id, one.id);
  expect(dismissed).toMatchObject({ dismissedBy: { id: desk.actor.id } });
  await dismissDuplicate(desk, one.id, other.id);
  await db.organisation.update({ where: { id: one.id }, data: { comparedAt: null } });
  await compareAll();
  expect((await pairsSeen(desk)).map((pair) => pair.names)).not.toContainEqual(names);
  expect(await pairsSeen(desk, { dismissed: true })).toEqual([{ names, band: 'same' }]);
  await takeBackDismissal(desk, one.id, other.id);
  expect((await pairsSeen(desk)).map((pair) => pair.names)).toContainEqual(names);
  const log = await db.change.findMany({ where: { noun: 'duplicate-pair' } });
  expect(log).toHaveLength(2);
});

test('a pair of which one is not seen does not exist', async () => {
  const one = await anOrganisation(db, { name: 'Geheim Onderzoek B.V.', confidential: true });
  const other = await anOrganisation(db, { name: 'Geheim Onderzoek' });
  await compareAll();
  const names = ['Geheim Onderzoek', 'Geheim Onderzoek B.V.'];
  expect((await pairsSeen(desk)).map((pair) => pair.names)).toContainEqual(names);
  expect((await pairsSeen(outsider)).map((pair) => pair.names)).not.toContainEqual(names);
  await expect(dismissDuplicate(outsider, one.id, other.id)).rejects.toMatchObject({ kind: 'not-found' });
});

test('an archived or merged organisation has no duplicates', async () => {
  const kept = await anOrganisation(db, { name: 'Samengegaan Transport B.V.' });
  await anOrganisation(db, { name: 'Samengegaan Transport', mergedIntoId: kept.id });
  await anOrganisation(db, { name: 'Samengegaan Transport N.V.', archivedAt: '2026-11-03T09:00:00Z' });
  await compareAll();
  const names = (await pairsSeen(desk)).flatMap((pair) => pair.names);
  expect(names.filter((name) => name.startsWith('Samengegaan'))).toEqual([]);
});

test('pages hold every pair once', async () => {
  for (let number = 0; number < 5; number += 1) {
    for (const form of ['B.V.', 'Ltd'])
      await anOrganisation(db, { name: `Pagina${'abcde'[number]}ster Drukkerij ${form}` });
  }
  await compareAll();
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await findDuplicates(desk, { limit: 2, cursor });
    seen.push(...page.items.map(({ organisation, other }) => `${organisation.id} ${other.id}`));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  const all = (await findDuplicates(desk, { limit: 100 })).items;
  expect(seen).toEqual(all.map(({ organisation, other }) => `${organisation.id} ${other.id}`));
  expect(new Set(seen).size).toBe(seen.length);
  await expect(findDuplicates(desk, { cursor: 'nonsense' })).rejects.toMatchObject({ kind: 'broken-rule' });
});

test('an address that a contact gets, loses or takes along makes a pair known, and unknown again', async () => {
  const one = await anOrganisation(db, { name: 'Havenlicht Advies B.V.', websiteDomain: null });
  const other = await anOrganisation(db, { name: 'Brugkade Beheer B.V.', websiteDomain: null });
  await aContact(db, { organisationId: one.id, email: 'ans@havenlicht.example' });
  const { id } = await createContact(desk, {
    organisationId: other.id,
    name: 'Bo Vos',
    email: 'bo@elders.example',
  });
  const arePair = async () => {
    await compareAll();
    const names = ['Brugkade Beheer B.V.', 'Havenlicht Advies B.V.'];
    const found = await pairsSeen(desk, { possible: true, limit: 100 });
    return found.some((pair) => pair.names.join() === names.join());
  };
  expect(await arePair()).toBe(false);
  await updateContact(desk, id, 1, { email: 'bo@havenlicht.example' });
  expect(await arePair()).toBe(true);
  const elsewhere = await anOrganisation(db, { name: 'Duinzicht Groep N.V.' });
  await moveContact(desk, id, 2, { organisationId: elsewhere.id, on: new Date('2026-11-02T00:00:00Z') });
  expect(await arePair()).toBe(false);
  await createContact(desk, { organisationId: other.id, name: 'Cas Vos', email: 'cas@havenlicht.example' });
  expect(await arePair()).toBe(true);
  const cas = await db.contact.findFirstOrThrow({ where: { name: 'Cas Vos' } });
  await updateContact(desk, cas.id, 1, { leftOn: new Date('2026-11-20T00:00:00Z') });
  expect(await arePair()).toBe(false);
});
