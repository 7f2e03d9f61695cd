import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, signInAs } = await buildTestApp();
const admin = await signInAs('admin');
const manager = await signInAs('account-manager', { municipality: 'almere' });
const url = '/v1/exchange-rates';
const yen = { currency: 'JPY', quotedOn: '2026-11-20', perEuro: 163.06, source: 'European Central Bank' };
const post = (path: string, payload?: object, version?: number, by = admin) =>
  app.inject({
    method: 'POST',
    url: `${url}${path}`,
    headers: version === undefined ? by : { ...by, 'if-match': `"${version}"` },
    ...(payload && { payload }),
  });
const get = async (path: string) => (await app.inject({ url: `${url}${path}`, headers: manager })).json();

test('a rate is entered, read, corrected, taken back and put back', async () => {
  const made = await post('', yen);
  expect([made.statusCode, made.headers.etag]).toEqual([201, '"1"']);
  const rate = made.json();
  expect(rate).toMatchObject({ ...yen, archivedAt: null, version: 1 });
  expect(await get(`/${rate.id}`)).toEqual(rate);
  expect((await post('', yen)).json()).toMatchObject({ status: 409, code: 'rate-exists' });
  const correction = { perEuro: 163.6, source: 'European Central Bank' };
  expect((await post(`/${rate.id}/corrections`, correction)).statusCode).toBe(428);
  const corrected = (await post(`/${rate.id}/corrections`, correction, 1)).json();
  expect(corrected).toMatchObject({ ...yen, perEuro: 163.6, version: 1 });
  expect((await get('/latest')).items).toEqual([corrected]);
  expect((await get('?currency=JPY')).items).toMatchObject([
    { id: corrected.id },
    { id: rate.id, version: 2 },
  ]);
  expect((await post(`/${corrected.id}/archivings`, undefined, 7)).json()).toMatchObject({
    status: 409,
    current: { version: 1 },
  });
  expect((await post(`/${corrected.id}/archivings`, undefined, 1)).json().archivedAt).not.toBeNull();
  expect((await get('/latest')).items).toEqual([]);
  const again = (await post(`/${corrected.id}/unarchivings`, undefined, 2)).json();
  expect(again).toMatchObject({ archivedAt: null, version: 3 });
});

test('a table of the European Central Bank is taken in at once', async () => {
  const text = 'Date, USD, GBP, \n20 November 2026, 1.0412, 0.8334, \n';
  expect((await post('/tables', { text })).json()).toEqual({ added: 2, known: 0 });
  expect((await post('/tables', { text })).json()).toEqual({ added: 0, known: 2 });
  expect((await get('?currency=GBP')).items).toMatchObject([{ quotedOn: '2026-11-20', perEuro: 0.8334 }]);
});

test.each([
  [{ ...yen, currency: 'yen' }, '/currency', 'invalid'],
  [{ ...yen, currency: 'EUR' }, '/currency', 'euro-itself'],
  [{ ...yen, currency: 'XQX' }, '/currency', 'invalid-choice'],
  [{ ...yen, quotedOn: '2026-11-25' }, '/quotedOn', 'day-future'],
  [{ ...yen, quotedOn: '2026-11-23', perEuro: 0.006133 }, '/perEuro', 'rate-jumps'],
  [{ ...yen, perEuro: 0 }, '/perEuro', 'not-positive'],
  [{ ...yen, source: '' }, '/source', 'invalid'],
])('%j is refused at %s', async (payload, pointer, code) => {
  expect((await post('', payload)).json()).toMatchObject({ status: 422, errors: [{ pointer, code }] });
});

test('colleagues read the rates, and an administrator alone enters them', async () => {
  expect((await app.inject({ url, headers: manager })).statusCode).toBe(200);
  for (const path of ['', '/tables'])
    expect((await post(path, yen, undefined, manager)).statusCode).toBe(403);
});
