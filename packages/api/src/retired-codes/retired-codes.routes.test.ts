import { aLead } from '@kavel/core/leads';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, signInAs } = await buildTestApp();
const admin = await signInAs('admin');
const manager = await signInAs('account-manager', { municipality: 'almere' });
const get = async (url: string, headers = manager) => (await app.inject({ url, headers })).json();
const retire = (code: string, payload: object, version: number, headers = admin) =>
  app.inject({
    method: 'PUT',
    url: `/v1/retired-codes/${code}`,
    headers: { ...headers, 'if-match': `"${version}"` },
    payload,
  });
const listed = async (code: string) =>
  (await get('/v1/retired-codes/leadSource', admin)).items.find((one: { code: string }) => one.code === code);

test('the lists of which codes can be retired are those that the code labels have', async () => {
  const labels = await get('/v1/code-labels/en');
  const { items } = await get('/v1/retired-codes');
  expect(items.length).toBeGreaterThan(10);
  for (const { list } of items) expect(labels).toHaveProperty(list);
  for (const { list } of items) {
    expect((await get(`/v1/retired-codes/${list}`)).items.map(({ code }: { code: string }) => code)).toEqual(
      Object.keys(labels[list]),
    );
  }
});

test('a code is retired from a day on and taken back; leads that have it are counted', async () => {
  await aLead(db, { source: 'event' });
  expect(await listed('event')).toMatchObject({
    words: { en: 'Event', nl: 'Evenement' },
    ...{ retiredFrom: null, leads: 1, version: 0 },
  });
  const retired = await retire('leadSource/event', { retiredFrom: '2026-11-24' }, 0);
  expect(retired.statusCode).toBe(200);
  expect(await listed('event')).toMatchObject({ retiredFrom: '2026-11-24', leads: 1, version: 1 });
  expect((await get('/v1/code-lists')).retired).toEqual({ leadSource: ['event'] });
  expect((await retire('leadSource/event', { retiredFrom: null }, 0)).statusCode).toBe(409);
  await retire('leadSource/event', { retiredFrom: null }, 1);
  expect(await listed('event')).toMatchObject({ retiredFrom: null, version: 2 });
  expect((await get('/v1/code-lists')).retired).toEqual({});
});

test.each([
  ['leadSource/fax', { retiredFrom: '2026-11-24' }, 404],
  ['country/NL', { retiredFrom: '2026-11-24' }, 422],
  ['leadSource/event', { retiredFrom: '2026-02-30' }, 422],
  ['leadSource/event', {}, 422],
])('%s with %j is refused', async (code, payload, status) => {
  expect((await retire(code, payload, 0)).statusCode).toBe(status);
});

test('colleagues see what is retired, and an administrator alone retires', async () => {
  expect((await retire('leadSource/event', { retiredFrom: null }, 0, manager)).statusCode).toBe(403);
});
