import { expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { aPlot } from '../plots/index.ts';
import { search } from '../search/index.ts';
import { useTestDb } from '../testing/index.ts';
import { aPark, archivePark, createPark, findParks, getPark, unarchivePark, updatePark } from './index.ts';

const db = await useTestDb();
const { almere, amsterdam } = await theMunicipalities(db);
const clock = fixedClock('2026-11-24T09:00:00Z');
const desk: UserContext = { db, clock, actor: actorOf(await aUser(db, { sharedDesk: true })) };
const inAlmere: UserContext = {
  db,
  clock,
  actor: actorOf(await aUser(db, { role: 'account-manager', municipalityId: almere.id })),
};

const refusals = (act: Promise<unknown>) =>
  act.then(
    () => ['not refused'],
    (error) => error.fields.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`),
  );

test('a park is made, found, edited, archived and taken back, each step logged', async () => {
  const { id } = await createPark(inAlmere, { name: ' De  Steiger ', municipalityId: almere.id });
  expect(await getPark(db, id)).toMatchObject({
    name: 'De Steiger',
    municipality: { slug: 'almere' },
    plotCount: 0,
    version: 1,
  });
  await aPlot(db, { municipalityId: almere.id, parkId: id });
  await aPlot(db, { municipalityId: almere.id, parkId: id, archivedAt: new Date() });
  const listed = await findParks(desk, { q: 'steig', municipalityId: almere.id, count: 'capped' });
  expect(listed).toMatchObject({ items: [{ id, plotCount: 1 }], count: { value: 1, isExact: true } });
  expect((await findParks(desk, { municipalityId: amsterdam.id })).items).toEqual([]);
  expect(await updatePark(inAlmere, id, 1, { website: 'steiger.example' })).toMatchObject({ version: 2 });
  await expect(updatePark(inAlmere, id, 1, { note: 'A' })).rejects.toMatchObject({ code: 'stale-edit' });
  await archivePark(inAlmere, id, 2);
  expect((await findParks(desk, { q: 'steiger' })).items).toEqual([]);
  await expect(updatePark(inAlmere, id, 3, { note: 'A' })).rejects.toMatchObject({ code: 'archived' });
  expect(await unarchivePark(inAlmere, id, 3)).toMatchObject({ archivedAt: null, version: 4 });
  expect(await db.change.count({ where: { noun: 'park', recordId: id } })).toBe(4);
});

test('what cannot be is refused by field', async () => {
  await aPark(db, { municipalityId: almere.id, name: 'Taken', archivedAt: new Date() });
  expect(await refusals(createPark(desk, { name: 'TAKEN', municipalityId: almere.id }))).toEqual([
    '/name park-exists',
  ]);
  expect(await refusals(createPark(inAlmere, { name: '', municipalityId: amsterdam.id }))).toEqual([
    '/municipalityId land-elsewhere',
    '/name required',
  ]);
  const nowhere = '01932f6e-0000-7000-8000-000000000001';
  expect(await refusals(createPark(desk, { name: 'A', municipalityId: nowhere }))).toEqual([
    '/municipalityId invalid-choice',
  ]);
});

test('another municipality’s park is seen and not edited', async () => {
  const { id } = await aPark(db, { municipalityId: amsterdam.id });
  expect((await getPark(db, id)).id).toBe(id);
  await expect(updatePark(inAlmere, id, 1, { note: 'Mine' })).rejects.toMatchObject({
    kind: 'forbidden',
    code: 'land-elsewhere',
  });
  expect(await updatePark(desk, id, 1, { note: 'Ours' })).toMatchObject({ note: 'Ours' });
});

test('its plots are found by its new name, and by the old one no more', async () => {
  const { id: parkId } = await aPark(db, { municipalityId: almere.id, name: 'Oudeveld' });
  const { id } = await aPlot(db, { municipalityId: almere.id, parkId, name: '7' });
  const found = async (q: string) => (await search(desk, { q, limit: 5 })).plots?.items.map((one) => one.id);
  expect(await found('oudeveld')).toEqual([id]);
  await updatePark(desk, parkId, 1, { name: 'Nieuwveld' });
  expect(await found('7 nieuwveld')).toEqual([id]);
  expect(await found('oudeveld')).toEqual([]);
});
