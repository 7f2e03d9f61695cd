import { anEstablishment } from '@kavel/core/establishments';
import { anOrganisation } from '@kavel/core/organisations';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, signInAs } = await buildTestApp();
const desk = await signInAs('desk', { sharedDesk: true });
const viewer = await signInAs('viewer', { sharedDesk: true });
const inAlmere = await signInAs('account-manager', { municipality: 'almere' });

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
const send = (method: Method, url: string, payload?: object, headers: object = desk) =>
  app.inject({ method, url, headers: { ...headers }, ...(payload && { payload }) });
const seen = (version: number, headers: object = desk) => ({ ...headers, 'if-match': `"${version}"` });

test('an establishment is made, read, edited, listed, closed and reopened', async () => {
  const { id: organisationId } = await anOrganisation(db, { name: 'Eurotown' });
  const made = await send('POST', '/v1/establishments', {
    organisationId,
    street: 'Markerkant 10',
    postalCode: '1316an',
    city: 'Almere',
    openedOn: '2019-04-01',
  });
  expect(made.statusCode).toBe(201);
  const establishment = made.json();
  const url = `/v1/establishments/${establishment.id}`;
  expect(made.headers.location).toBe(url);
  expect(establishment).toMatchObject({
    organisation: { id: organisationId, name: 'Eurotown' },
    postalCode: '1316 AN',
    country: 'NL',
    openedOn: '2019-04-01',
    closedOn: null,
    jobs: null,
    risk: { level: 'unknown', reasons: [{ code: 'never-visited', params: {} }] },
    createdAt: '2026-11-24T09:00:00Z',
    version: 1,
  });
  expect((await send('GET', url)).json()).toEqual(establishment);

  const edited = await send('PATCH', url, { plot: 'Kavel 12' }, seen(1));
  expect(edited.json()).toEqual({ ...establishment, plot: 'Kavel 12', version: 2 });
  const stale = await send('PATCH', url, { plot: 'Kavel 13' }, seen(1));
  expect(stale.json()).toMatchObject({ status: 409, code: 'stale-edit', current: edited.json() });
  expect((await send('PATCH', url, { plot: null })).statusCode).toBe(428);

  const { items } = (
    await send('GET', `/v1/establishments?organisationId=${organisationId}&state=open`)
  ).json();
  expect(items).toMatchObject([{ id: establishment.id, risk: { level: 'unknown' } }]);
  expect(items[0]).not.toHaveProperty('visits');

  const closing = { closedOn: '2026-10-01', reason: 'departure', destinationNotKnown: true };
  const closed = await send('POST', `${url}/closings`, closing, seen(2));
  expect(closed.json()).toMatchObject({ closedOn: '2026-10-01', closingDestination: null, risk: null });
  expect((await send('POST', `${url}/closings`, closing, seen(3))).json()).toMatchObject({ code: 'closed' });
  const reopened = await send('POST', `${url}/reopenings`, undefined, seen(3));
  expect(reopened.json()).toMatchObject({ closedOn: null, closingReason: null, version: 4 });
  expect(reopened.headers.etag).toBe('"4"');

  const archived = await send('POST', `${url}/archivings`, undefined, seen(4));
  expect(archived.json()).toMatchObject({ archivedAt: '2026-11-24T09:00:00Z' });
  expect((await send('PATCH', url, { plot: null }, seen(5))).json()).toMatchObject({ code: 'archived' });
  const back = await send('POST', `${url}/unarchivings`, undefined, seen(5));
  expect(back.json()).toMatchObject({ archivedAt: null });
});

test('headcounts are said, replaced, removed and put back', async () => {
  const { id } = await anEstablishment(db);
  const url = `/v1/establishments/${id}/headcounts/2025/register`;
  const said = await send('PUT', url, { jobs: 120, note: 'LISA' });
  expect(said.json()).toEqual({ year: 2025, source: 'register', jobs: 120, note: 'LISA', version: 1 });
  const blind = await send('PUT', url, { jobs: 90 });
  expect(blind.json()).toMatchObject({ status: 409, current: { jobs: 120, version: 1 } });
  const replaced = await send('PUT', url, { jobs: 90 }, seen(1));
  expect(replaced.json()).toMatchObject({ jobs: 90, note: null, version: 2 });
  expect((await send('GET', `/v1/establishments/${id}`)).json()).toMatchObject({
    jobs: { year: 2025, jobs: 90, source: 'register' },
    headcounts: [{ jobs: 90 }],
  });
  expect((await send('DELETE', url)).statusCode).toBe(428);
  expect((await send('DELETE', url, undefined, seen(1))).statusCode).toBe(409);
  expect((await send('DELETE', url, undefined, seen(2))).statusCode).toBe(204);
  expect((await send('DELETE', url, undefined, seen(2))).statusCode).toBe(404);
  expect((await send('PUT', url, { jobs: 90 })).statusCode).toBe(200);
});

test('a visit is logged, mended, and stands on the timeline of the organisation', async () => {
  const { id, organisationId } = await anEstablishment(db, { name: 'DC Almere' });
  const url = `/v1/establishments/${id}`;
  const logged = await send('POST', `${url}/visits`, {
    visitedOn: '2026-11-10',
    report: 'Talked with the founder',
    relocationLikely: 'yes',
    leaseEnds: 'yes',
    leaseEndsOn: '2027-06-30',
  });
  expect(logged.statusCode).toBe(201);
  const visit = logged.json();
  expect(visit).toMatchObject({ leaseEndsOn: '2027-06-30', jobChange: 'unknown', version: 1 });
  const { risk } = (await send('GET', url)).json();
  expect(risk).toEqual({
    level: 'act',
    reasons: [
      { code: 'relocation-likely', params: { on: '2026-11-10' } },
      { code: 'lease-ends-on', params: { on: '2027-06-30' } },
    ],
  });
  const mended = await send('PATCH', `${url}/visits/${visit.id}`, { relocationLikely: 'no' }, seen(1));
  expect(mended.json()).toEqual({ ...visit, relocationLikely: 'no', version: 2 });
  const stale = await send('PATCH', `${url}/visits/${visit.id}`, { jobChange: 'fewer' }, seen(1));
  expect(stale.json()).toMatchObject({ status: 409, current: mended.json() });
  for (const subject of [`organisationId=${organisationId}`, `establishmentId=${id}`]) {
    const { items } = (await send('GET', `/v1/activities?${subject}`)).json();
    expect(items).toMatchObject([
      { kind: 'edited', fields: { 'visit:2026-11-10:relocationLikely': ['yes', 'no'] } },
      { kind: 'visit', text: 'Talked with the founder', establishment: { id, name: 'DC Almere' } },
    ]);
  }
});

test('by risk: those that say they leave, open ones alone', async () => {
  const { id, organisationId } = await anEstablishment(db);
  await anEstablishment(db, { organisationId });
  await send('POST', `/v1/establishments/${id}/visits`, {
    visitedOn: '2026-11-10',
    relocationLikely: 'yes',
  });
  const list = `/v1/establishments?organisationId=${organisationId}`;
  const idsAt = async (query: string) =>
    (await send('GET', `${list}&${query}`)).json().items.map((item: { id: string }) => item.id);
  expect(await idsAt('riskLevel=act')).toEqual([id]);
  expect(await idsAt('riskLevel=unknown')).toHaveLength(1);
  expect(await idsAt('riskLevel=act&state=closed')).toEqual([]);
});

test('a viewer reads and does not write', async () => {
  const { id, organisationId } = await anEstablishment(db);
  const url = `/v1/establishments/${id}`;
  expect((await send('GET', url, undefined, viewer)).statusCode).toBe(200);
  const refused = [
    await send('POST', '/v1/establishments', { organisationId, city: 'Almere' }, viewer),
    await send('PATCH', url, { city: 'A' }, seen(1, viewer)),
    await send('PUT', `${url}/headcounts/2025/register`, { jobs: 1 }, viewer),
    await send('POST', `${url}/visits`, { visitedOn: '2026-11-10' }, viewer),
  ];
  expect(refused.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403, 403]);
});

test('of a confidential organisation of another municipality nothing exists: no record, list, act or timeline', async () => {
  const { id: organisationId } = await anOrganisation(db, { confidential: true });
  const { id } = await anEstablishment(db, { organisationId });
  const url = `/v1/establishments/${id}`;
  const answers = [
    await send('GET', url, undefined, inAlmere),
    await send('PATCH', url, { city: 'A' }, seen(1, inAlmere)),
    await send('PUT', `${url}/headcounts/2025/register`, { jobs: 1 }, inAlmere),
    await send('POST', `${url}/visits`, { visitedOn: '2026-11-10' }, inAlmere),
    await send('GET', `/v1/activities?establishmentId=${id}`, undefined, inAlmere),
  ];
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404, 404]);
  const list = await send('GET', `/v1/establishments?organisationId=${organisationId}`, undefined, inAlmere);
  expect(list.json().items).toEqual([]);
});

test.each<[string, Method, string, object, string]>([
  ['nowhere', 'POST', '', {}, '/city'],
  ['a postcode that is none', 'POST', '', { city: 'Almere', postalCode: '12' }, '/postalCode'],
  ['a day that is none', 'POST', '', { city: 'Almere', openedOn: '2026-02-30' }, '/openedOn'],
  ['an unknown field', 'PATCH', '', { closedOn: '2026-01-01' }, '/closedOn'],
  ['a closing without a reason', 'POST', '/closings', { closedOn: '2026-01-01' }, '/reason'],
  [
    'a departure to nowhere',
    'POST',
    '/closings',
    { closedOn: '2026-01-01', reason: 'departure' },
    '/destination',
  ],
  ['jobs below none', 'PUT', '/headcounts/2025/register', { jobs: -1 }, '/jobs'],
  ['a year to come', 'PUT', '/headcounts/2027/register', { jobs: 1 }, '/year'],
  ['a source of nobody', 'PUT', '/headcounts/2025/hearsay', { jobs: 1 }, '/source'],
  ['a visit to come', 'POST', '/visits', { visitedOn: '2026-11-25' }, '/visitedOn'],
  [
    'an answer of no list',
    'POST',
    '/visits',
    { visitedOn: '2026-11-10', leaseEnds: 'perhaps' },
    '/leaseEnds',
  ],
])('%s is refused by its field', async (_what, method, path, payload, pointer) => {
  const { id, organisationId } = await anEstablishment(db);
  const isNew = method === 'POST' && path === '';
  const url = isNew ? '/v1/establishments' : `/v1/establishments/${id}${path}`;
  const headers = method === 'PUT' ? desk : seen(1);
  const answer = await send(method, url, isNew ? { organisationId, ...payload } : payload, headers);
  expect(answer.json()).toMatchObject({ status: 422, errors: [{ pointer }] });
});
