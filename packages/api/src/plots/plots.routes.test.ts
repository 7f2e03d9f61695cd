import { anEstablishment } from '@kavel/core/establishments';
import { aPlot } from '@kavel/core/plots';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, aColleague, signInAs } = await buildTestApp();
const manager = await aColleague('account-manager', { municipality: 'almere' });
const elsewhere = await signInAs('account-manager', { municipality: 'amsterdam' });
const municipalityId = manager.user.municipalityId ?? '';
const { headers } = manager;
const seen = (version: number) => ({ ...headers, 'if-match': `"${version}"` });

test('a plot is made with its park, read, edited, listed, archived and taken back', async () => {
  const payload = {
    name: '12',
    municipalityId,
    parkName: 'Lage Land',
    cadastralDesignation: 'asd04f2749',
    areaM2: 2500.25,
    tenures: ['buy'],
    environmentalCategory: '3.2',
    powerMva: 1.25,
    powerAvailableOn: '2029-01-01',
    latitude: 52.37,
    longitude: 5.21,
  };
  const made = await app.inject({ method: 'POST', url: '/v1/plots', headers, payload });
  expect(made.statusCode).toBe(201);
  const plot = made.json();
  const url = `/v1/plots/${plot.id}`;
  expect(made.headers).toMatchObject({ location: url, etag: '"1"' });
  expect(plot).toMatchObject({
    park: { name: 'Lage Land' },
    municipality: { slug: 'almere' },
    cadastralDesignation: 'ASD04 F 2749',
    areaM2: 2500.25,
    state: 'in-preparation',
    powerMva: 1.25,
    powerAvailableOn: '2029-01-01',
    availableOn: null,
    establishments: [],
  });
  const edit = { headers: seen(1), payload: { state: 'available', powerMva: 0, powerAvailableOn: null } };
  const edited = await app.inject({ method: 'PATCH', url, ...edit });
  expect(edited.json()).toEqual({
    ...plot,
    state: 'available',
    powerMva: 0,
    powerAvailableOn: null,
    version: 2,
  });
  expect((await app.inject({ method: 'PATCH', url, ...edit })).json()).toMatchObject({
    status: 409,
    current: edited.json(),
  });
  const list = `/v1/plots?parkId=${plot.park.id}&state=available&areaFromM2=2500&areaToM2=2501&count=capped`;
  expect((await app.inject({ url: list, headers: elsewhere })).json()).toMatchObject({
    items: [{ id: plot.id, areaM2: 2500.25 }],
    count: { value: 1, isExact: true },
  });
  const place = await anEstablishment(db, { plotId: plot.id, municipalityId });
  expect((await app.inject({ url, headers })).json().establishments).toMatchObject([{ id: place.id }]);
  const there = await app.inject({ url: `/v1/establishments/${place.id}`, headers });
  expect(there.json().standsOn).toMatchObject({ id: plot.id, name: '12', park: { name: 'Lage Land' } });
  await app.inject({ method: 'POST', url: `${url}/archivings`, headers: seen(2) });
  expect((await app.inject({ url: list, headers })).json().items).toEqual([]);
  const back = await app.inject({ method: 'POST', url: `${url}/unarchivings`, headers: seen(3) });
  expect(back.json()).toMatchObject({ archivedAt: null, version: 4 });
});

test('another municipality reads it, and a viewer; neither writes', async () => {
  const { id } = await aPlot(db, { municipalityId });
  const url = `/v1/plots/${id}`;
  const viewer = await signInAs('viewer', { sharedDesk: true });
  for (const who of [elsewhere, viewer]) {
    expect((await app.inject({ url, headers: who })).statusCode).toBe(200);
    const edit = { headers: { ...who, 'if-match': '"1"' }, payload: { state: 'taken' } };
    expect((await app.inject({ method: 'PATCH', url, ...edit })).statusCode).toBe(403);
  }
});

test.each([
  ['no designation', { cadastralDesignation: 'Almere 12' }, '/cadastralDesignation'],
  ['an area of nothing', { areaM2: 0 }, '/areaM2'],
  ['half a point', { latitude: 52.37 }, '/longitude'],
  ['a point abroad', { latitude: 52.37, longitude: 139.76 }, '/longitude'],
  ['less power than none', { powerMva: -1 }, '/powerMva'],
  ['a category that is none', { environmentalCategory: '3' }, '/environmentalCategory'],
  ['no municipality', { municipalityId: undefined }, '/municipalityId'],
])('%s is refused by its field', async (_what, given, pointer) => {
  const payload = { name: '1', municipalityId, ...given };
  const answer = await app.inject({ method: 'POST', url: '/v1/plots', headers, payload });
  expect(answer.json()).toMatchObject({ status: 422, errors: [{ pointer }] });
});
