import { expect, test } from 'vitest';
import { type AUser, actorOf, aUser } from '../access/index.ts';
import { findTimeline, writeActivity } from '../activities/index.ts';
import { asDay, fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { anEstablishment } from '../establishments/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { anOrganisation } from '../organisations/index.ts';
import { aPark } from '../parks/index.ts';
import { useTestDb } from '../testing/index.ts';
import { aPlot, archivePlot, createPlot, getPlot, unarchivePlot, updatePlot } from './index.ts';

const db = await useTestDb();
const { almere, amsterdam } = await theMunicipalities(db);
const municipalityId = almere.id;

async function as(given: AUser): Promise<UserContext> {
  return { db, clock: fixedClock('2026-11-24T09:00:00Z'), actor: actorOf(await aUser(db, given)) };
}
const desk = await as({ sharedDesk: true });
const inAlmere = await as({ role: 'account-manager', municipalityId });
const inAmsterdam = await as({ role: 'account-manager', municipalityId: amsterdam.id });

const changesOf = async (recordId: string) =>
  (await db.change.findMany({ where: { noun: 'plot', recordId }, orderBy: { id: 'asc' } })).map(
    ({ kind, fields }) => ({ kind, fields }),
  );
const refusals = (act: Promise<unknown>) =>
  act.then(
    () => ['not refused'],
    (error) => error.fields.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`),
  );

test('a plot is made with what was said, tidied, and logged once', async () => {
  const { id } = await createPlot(inAlmere, {
    name: ' 12  a ',
    municipalityId,
    cadastralDesignation: 'asd04-f-2749',
    areaM2: 2500.5,
    tenures: ['buy', 'ground-lease'],
    environmentalCategory: '3.2',
    powerMva: 0.63,
    powerAvailableOn: asDay('2029-01-01'),
    latitude: 52.370_215_71,
    longitude: 5.214,
  });
  const plot = await getPlot(desk, id);
  expect(plot).toMatchObject({
    name: '12 a',
    park: null,
    municipality: { slug: 'almere' },
    cadastralDesignation: 'ASD04 F 2749',
    state: 'in-preparation',
    tenures: ['buy', 'ground-lease'],
    environmentalCategory: '3.2',
    powerAvailableOn: asDay('2029-01-01'),
    latitude: 52.370_216,
    establishments: [],
    version: 1,
  });
  expect(plot.areaM2?.toNumber()).toBe(2500.5);
  expect(plot.powerMva?.toNumber()).toBe(0.63);
  const [made, ...others] = await changesOf(id);
  expect(others).toEqual([]);
  expect(made).toMatchObject({ kind: 'created', fields: { areaM2: [null, 2500.5], name: [null, '12 a'] } });
});

test('its park is chosen, or made with it; by the name of one that is there it is that one', async () => {
  const given = { municipalityId, parkName: ' Nieuw  Veld ' };
  const { id } = await createPlot(inAlmere, { ...given, name: '1' });
  const { park } = await getPlot(desk, id);
  expect(park).toMatchObject({ name: 'Nieuw Veld', version: 1 });
  const { id: second } = await createPlot(inAlmere, { ...given, name: '2', parkName: 'NIEUW  VELD' });
  expect((await getPlot(desk, second)).park?.id).toBe(park?.id);
  const { id: third } = await createPlot(inAlmere, { municipalityId, name: '3', parkId: park?.id });
  expect((await getPlot(desk, third)).park?.id).toBe(park?.id);
  expect(
    await refusals(createPlot(inAlmere, { ...given, name: '4', parkId: park?.id, parkName: 'Ander' })),
  ).toEqual(['/parkName park-twice']);
  const lost = { ...given, name: '', parkName: 'Not to be made' };
  expect(await refusals(createPlot(inAlmere, lost))).toEqual(['/name required']);
  expect(await db.park.count({ where: { name: 'Not to be made' } })).toBe(0);
});

test('eight plots of one name in one new park at once: one is made, with one park', async () => {
  const given = { name: '1', municipalityId, parkName: 'Druk' };
  const all = await Promise.allSettled(Array.from({ length: 8 }, () => createPlot(inAlmere, given)));
  expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  const lost = all.flatMap((one) => (one.status === 'rejected' ? one.reason.fields : []));
  expect(new Set(lost.map(({ code }: { code: string }) => code))).toEqual(new Set(['plot-exists']));
  expect(await db.park.count({ where: { name: 'Druk' } })).toBe(1);
});

test('what cannot be is refused by field, all at once', async () => {
  const elsewhere = await aPark(db, { municipalityId: amsterdam.id });
  const gone = await aPark(db, { municipalityId, archivedAt: new Date(), name: 'Gone' });
  const given = {
    name: ' ',
    municipalityId,
    parkId: elsewhere.id,
    cadastralDesignation: 'Almere 12',
    areaM2: 0,
    latitude: 40,
    longitude: 5.2,
  };
  expect(await refusals(createPlot(desk, given))).toEqual([
    '/name required',
    '/cadastralDesignation cadastral-designation',
    '/areaM2 area-zero',
    '/latitude point-abroad',
    '/parkId park-elsewhere',
  ]);
  expect(await refusals(createPlot(desk, { name: '1', municipalityId, parkId: gone.id }))).toEqual([
    '/parkId invalid-choice',
  ]);
  expect(await refusals(createPlot(desk, { name: '1', municipalityId, parkName: 'gone' }))).toEqual([
    '/parkName archived',
    '/parkId invalid-choice',
  ]);
  const there = { name: 'B7', municipalityId: amsterdam.id, parkId: elsewhere.id };
  await aPlot(db, { ...there, archivedAt: new Date() });
  expect(await refusals(createPlot(desk, { ...there, name: 'b7' }))).toEqual(['/name plot-exists']);
  expect(await refusals(createPlot(desk, { ...there, parkId: null }))).toEqual(['not refused']);
});

test('an edit is one change; a stale one carries the record, an empty one leaves no trace', async () => {
  const { id } = await aPlot(db, { municipalityId, areaM2: 1000, latitude: 52.370_215 });
  const edited = await updatePlot(inAlmere, id, 1, { state: 'available', areaM2: 1000 });
  expect(edited).toMatchObject({ state: 'available', version: 2 });
  expect(await changesOf(id)).toEqual([
    { kind: 'edited', fields: { state: ['in-preparation', 'available'] } },
  ]);
  await expect(updatePlot(inAlmere, id, 1, { state: 'taken' })).rejects.toMatchObject({
    code: 'stale-edit',
    extra: { current: { state: 'available', version: 2 } },
  });
  expect((await updatePlot(inAlmere, id, 2, { areaM2: 1000, latitude: 52.370_215_01 })).version).toBe(2);
  expect(await changesOf(id)).toHaveLength(1);
});

test('an edit is checked where it touches, also together with what stands', async () => {
  const park = await aPark(db, { municipalityId, archivedAt: new Date() });
  const { id } = await aPlot(db, { municipalityId, parkId: park.id, name: 'E1', latitude: 40, longitude: 5 });
  expect(await updatePlot(desk, id, 1, { state: 'taken', name: 'E2' })).toMatchObject({ version: 2 });
  expect(await refusals(updatePlot(desk, id, 2, { longitude: 5.2 }))).toEqual(['/latitude point-abroad']);
  expect(await refusals(updatePlot(desk, id, 2, { latitude: null }))).toEqual(['/latitude point-half']);
  expect(await refusals(updatePlot(desk, id, 2, { municipalityId: amsterdam.id }))).toEqual([
    '/parkId park-elsewhere',
  ]);
  const moved = await updatePlot(desk, id, 2, { municipalityId: amsterdam.id, parkId: null });
  expect(moved).toMatchObject({ municipality: { slug: 'amsterdam' }, park: null });
});

test('another municipality’s plot is seen and not written; nor is one given away', async () => {
  const { id } = await aPlot(db, { municipalityId });
  expect((await getPlot(inAmsterdam, id)).id).toBe(id);
  const forbidden = { kind: 'forbidden', code: 'land-elsewhere' };
  await expect(updatePlot(inAmsterdam, id, 1, { state: 'taken' })).rejects.toMatchObject(forbidden);
  await expect(archivePlot(inAmsterdam, id, 1)).rejects.toMatchObject(forbidden);
  const given = { name: 'X', municipalityId, parkName: 'Also not' };
  expect(await refusals(createPlot(inAmsterdam, given))).toEqual(['/municipalityId land-elsewhere']);
  expect(await db.park.count({ where: { name: 'Also not' } })).toBe(0);
  expect(await refusals(updatePlot(inAlmere, id, 1, { municipalityId: amsterdam.id }))).toEqual([
    '/municipalityId land-elsewhere',
  ]);
});

test('an archived one refuses every act but its return', async () => {
  const { id } = await aPlot(db, { municipalityId });
  expect(await archivePlot(desk, id, 1)).toMatchObject({ archivedAt: new Date('2026-11-24T09:00:00Z') });
  await expect(updatePlot(desk, id, 2, { name: 'A' })).rejects.toMatchObject({ code: 'archived' });
  expect(await unarchivePlot(desk, id, 2)).toMatchObject({ archivedAt: null, version: 3 });
});

test('who stands on it is told as far as the reader sees them, open ones first', async () => {
  const { id: plotId } = await aPlot(db, { municipalityId });
  const secret = await anOrganisation(db, { confidential: true, municipalityId });
  const hidden = await anEstablishment(db, { plotId, organisationId: secret.id });
  const closed = await anEstablishment(db, { plotId, closedOn: asDay('2020-01-01') });
  const open = await anEstablishment(db, { plotId });
  await anEstablishment(db, { plotId, archivedAt: new Date() });
  const on = async (ctx: UserContext) => (await getPlot(ctx, plotId)).establishments.map(({ id }) => id);
  expect(await on(desk)).toEqual([hidden.id, open.id, closed.id]);
  expect(await on(inAmsterdam)).toEqual([open.id, closed.id]);
});

test('its timeline tells what was written of it and what was changed, with names', async () => {
  const park = await aPark(db, { municipalityId, name: 'Veld' });
  const { id: plotId } = await aPlot(db, { municipalityId, name: '9' });
  await updatePlot(desk, plotId, 1, { parkId: park.id });
  await writeActivity(inAmsterdam, { plotId, kind: 'note', text: 'Somebody asked for it.' });
  const { items } = await findTimeline(inAmsterdam, { plotId });
  const plot = { id: plotId, name: '9, Veld' };
  expect(items.map(({ kind }) => kind).toSorted()).toEqual(['edited', 'note']);
  for (const item of items) expect(item.plot).toEqual(plot);
  expect(items.find(({ kind }) => kind === 'edited')?.fields).toEqual({ parkId: [null, 'Veld'] });
  const nowhere = '01932f6e-0000-7000-8000-000000000001';
  await expect(findTimeline(desk, { plotId: nowhere })).rejects.toMatchObject({ kind: 'not-found' });
  expect(await refusals(writeActivity(desk, { plotId: nowhere, kind: 'note', text: 'A' }))).toEqual([
    '/plotId invalid-choice',
  ]);
});
