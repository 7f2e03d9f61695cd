import { expect, test } from 'vitest';
import { type AUser, actorOf, aUser } from '../access/index.ts';
import { asDay, fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { anOrganisation } from '../organisations/index.ts';
import { aPark } from '../parks/index.ts';
import { aPlot } from '../plots/index.ts';
import { useTestDb } from '../testing/index.ts';
import {
  anEstablishment,
  archiveEstablishment,
  closeEstablishment,
  createEstablishment,
  findEstablishments,
  getEstablishment,
  reopenEstablishment,
  unarchiveEstablishment,
  updateEstablishment,
} from './index.ts';

const db = await useTestDb();
const { almere, amsterdam } = await theMunicipalities(db);

async function as(given: AUser): Promise<UserContext> {
  return { db, clock: fixedClock('2026-11-24T09:00:00Z'), actor: actorOf(await aUser(db, given)) };
}
const desk = await as({ sharedDesk: true });
const inAmsterdam = await as({ municipalityId: amsterdam.id });
const inAlmere = await as({ municipalityId: almere.id });

const changesOf = async (recordId: string) =>
  (await db.change.findMany({ where: { noun: 'establishment', recordId }, orderBy: { id: 'asc' } })).map(
    ({ kind, fields }) => ({ kind, fields }),
  );
const refusals = (act: Promise<unknown>) =>
  act.then(
    () => ['not refused'],
    (error) => error.fields.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`),
  );

test('an establishment is made with what was said, tidied and logged once', async () => {
  const { id: organisationId } = await anOrganisation(db);
  const { id } = await createEstablishment(desk, {
    organisationId,
    street: ' Markerkant  10 ',
    postalCode: '1316an',
    city: 'Almere',
    municipalityId: almere.id,
    openedOn: asDay('2019-04-01'),
    activities: ['logistics'],
    firstArrival: 'new-to-nl',
  });
  expect(await getEstablishment(desk, id)).toMatchObject({
    organisation: { id: organisationId },
    municipality: { slug: 'almere' },
    street: 'Markerkant 10',
    postalCode: '1316 AN',
    country: 'NL',
    name: null,
    closedOn: null,
    headcounts: [],
    visits: [],
    jobs: null,
    risk: { level: 'unknown', reasons: [{ code: 'never-visited', params: {} }] },
    version: 1,
  });
  const [made, ...others] = await changesOf(id);
  expect(others).toEqual([]);
  expect(made).toMatchObject({ kind: 'created', fields: { openedOn: [null, '2019-04-01'] } });
});

test('what cannot be is refused by field, all at once', async () => {
  const { id: archived } = await anOrganisation(db, { archivedAt: new Date() });
  const given = {
    postalCode: '12345',
    municipalityId: '01932f6e-0000-7000-8000-000000000001',
    openedOn: asDay('2026-11-25'),
  };
  expect(await refusals(createEstablishment(desk, { organisationId: archived, ...given }))).toEqual([
    '/organisationId invalid-choice',
    '/postalCode postal-code',
    '/municipalityId invalid-choice',
    '/openedOn day-future',
  ]);
  const { id: organisationId } = await anOrganisation(db);
  expect(await refusals(createEstablishment(desk, { organisationId }))).toEqual(['/city required']);
});

test('an edit is one change; a stale one carries the record, an empty one leaves no trace', async () => {
  const { id } = await anEstablishment(db, { street: 'Old 1' });
  const edited = await updateEstablishment(desk, id, 1, { street: 'New 2', city: 'Almere' });
  expect(edited).toMatchObject({ street: 'New 2', version: 2 });
  expect(await changesOf(id)).toEqual([{ kind: 'edited', fields: { street: ['Old 1', 'New 2'] } }]);
  await expect(updateEstablishment(desk, id, 1, { street: 'Other 3' })).rejects.toMatchObject({
    code: 'stale-edit',
    extra: { current: { street: 'New 2', version: 2 } },
  });
  expect((await updateEstablishment(desk, id, 2, { street: ' New 2' })).version).toBe(2);
  expect(await changesOf(id)).toHaveLength(1);
});

test('an old fault does not stand in the way of mending another field', async () => {
  const { id } = await anEstablishment(db, { postalCode: '99', openedOn: asDay('2030-01-01') });
  expect(await updateEstablishment(desk, id, 1, { name: 'Hall B' })).toMatchObject({ name: 'Hall B' });
  expect(await refusals(updateEstablishment(desk, id, 2, { city: 'Amsterdam' }))).toEqual([
    '/openedOn day-future',
  ]);
  const { id: abroad } = await anEstablishment(db, { country: 'JP', postalCode: '100-0001', city: 'Tokyo' });
  expect(await refusals(updateEstablishment(desk, abroad, 1, { country: 'NL' }))).toEqual([
    '/postalCode postal-code',
  ]);
});

test('eight edits of one version at once: one wins, seven are told', async () => {
  const { id } = await anEstablishment(db);
  const names = Array.from({ length: 8 }, (_, n) => `Hall ${n}`);
  const results = await Promise.allSettled(names.map((name) => updateEstablishment(desk, id, 1, { name })));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await changesOf(id)).toHaveLength(1);
});

test('closing says when, why and where to; reopening takes it back; both are on record', async () => {
  const { id } = await anEstablishment(db, { openedOn: asDay('2010-01-01') });
  const closing = { closedOn: asDay('2026-10-01'), reason: 'departure' } as const;
  expect(await refusals(closeEstablishment(desk, id, 1, closing))).toEqual(['/destination destination']);
  const closed = await closeEstablishment(desk, id, 1, { ...closing, destination: ' Warsaw, Poland ' });
  expect(closed).toMatchObject({
    closedOn: asDay('2026-10-01'),
    closingReason: 'departure',
    closingDestination: 'Warsaw, Poland',
    risk: null,
    version: 2,
  });
  await expect(closeEstablishment(desk, id, 2, { ...closing, reason: 'merger' })).rejects.toMatchObject({
    kind: 'conflict',
    code: 'closed',
  });
  expect(await refusals(updateEstablishment(desk, id, 2, { openedOn: asDay('2026-11-01') }))).toEqual([
    '/openedOn opened-after-closing',
  ]);
  const reopened = await reopenEstablishment(desk, id, 2);
  expect(reopened).toMatchObject({ closedOn: null, closingReason: null, closingDestination: null });
  await expect(reopenEstablishment(desk, id, 3)).rejects.toMatchObject({ code: 'open' });
  expect(await changesOf(id)).toEqual([
    {
      kind: 'edited',
      fields: {
        closedOn: [null, '2026-10-01'],
        closingReason: [null, 'departure'],
        closingDestination: [null, 'Warsaw, Poland'],
      },
    },
    {
      kind: 'edited',
      fields: {
        closedOn: ['2026-10-01', null],
        closingReason: ['departure', null],
        closingDestination: ['Warsaw, Poland', null],
      },
    },
  ]);
});

test('an archived one is in no list and refuses every act but its return', async () => {
  const { id, organisationId } = await anEstablishment(db);
  const archived = await archiveEstablishment(desk, id, 1);
  expect(archived).toMatchObject({ archivedAt: new Date('2026-11-24T09:00:00Z'), risk: null, version: 2 });
  expect((await findEstablishments(desk, { organisationId })).items).toEqual([]);
  await expect(updateEstablishment(desk, id, 2, { name: 'A' })).rejects.toMatchObject({ code: 'archived' });
  await expect(reopenEstablishment(desk, id, 2)).rejects.toMatchObject({ code: 'archived' });
  expect(await unarchiveEstablishment(desk, id, 2)).toMatchObject({ archivedAt: null, version: 3 });
  expect((await findEstablishments(desk, { organisationId })).items).toHaveLength(1);
});

test('what belongs to a confidential organisation exists for those who see that alone', async () => {
  const { id: organisationId } = await anOrganisation(db, { confidential: true, municipalityId: almere.id });
  const { id } = await anEstablishment(db, { organisationId, city: 'Secretville' });
  for (const ctx of [desk, inAlmere]) {
    expect((await getEstablishment(ctx, id)).id).toBe(id);
    expect((await findEstablishments(ctx, { q: 'secretville' })).items).toHaveLength(1);
  }
  await expect(getEstablishment(inAmsterdam, id)).rejects.toMatchObject({ kind: 'not-found' });
  await expect(updateEstablishment(inAmsterdam, id, 1, { name: 'A' })).rejects.toMatchObject({
    kind: 'not-found',
  });
  expect((await findEstablishments(inAmsterdam, { q: 'secretville' })).items).toEqual([]);
  expect(await refusals(createEstablishment(inAmsterdam, { organisationId, city: 'Almere' }))).toEqual([
    '/organisationId invalid-choice',
  ]);
});

test('it stands on a plot of its municipality, which may leave use later', async () => {
  const { id: organisationId } = await anOrganisation(db);
  const park = await aPark(db, { municipalityId: almere.id, name: 'Lage Land' });
  const { id: plotId } = await aPlot(db, { municipalityId: almere.id, name: '12', parkId: park.id });
  const gone = await aPlot(db, { municipalityId: almere.id, archivedAt: new Date() });
  const given = { organisationId, city: 'Almere', municipalityId: almere.id, plot: 'Behind the hall' };
  const { id } = await createEstablishment(desk, { ...given, plotId });
  expect(await getEstablishment(desk, id)).toMatchObject({
    plot: 'Behind the hall',
    standsOn: { id: plotId, name: '12', park: { name: 'Lage Land' }, municipality: { slug: 'almere' } },
  });
  expect((await findEstablishments(desk, { plot: '12 lage' })).items).toMatchObject([{ id }]);
  expect((await findEstablishments(desk, { plot: '12 behind' })).items).toMatchObject([{ id }]);
  expect((await findEstablishments(desk, { plot: '13 lage' })).items).toEqual([]);
  expect(await refusals(createEstablishment(desk, { ...given, plotId: gone.id }))).toEqual([
    '/plotId invalid-choice',
  ]);
  const elsewhere = { ...given, municipalityId: amsterdam.id, plotId };
  expect(await refusals(createEstablishment(desk, elsewhere))).toEqual(['/plotId plot-elsewhere']);
  expect(await refusals(updateEstablishment(desk, id, 1, { municipalityId: null }))).toEqual([
    '/plotId plot-elsewhere',
  ]);
  await db.plot.update({ where: { id: plotId }, data: { archivedAt: new Date() } });
  expect(await updateEstablishment(desk, id, 1, { plotId, name: 'Hall A' })).toMatchObject({ plotId });
  expect((await updateEstablishment(desk, id, 2, { plotId: null })).standsOn).toBeNull();
});
