import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, aColleague, signInAs } = await buildTestApp();
const anna = await aColleague('account-manager', { municipality: 'almere' });
const viewer = await signInAs('viewer', { municipality: 'amsterdam' });
const query = {
  filter: { stage: 'visit', ownerId: 'me', quietDays: '30' },
  sort: 'jobs',
  columns: ['title', 'jobs'],
  layout: 'list',
};
const make = (payload: object, headers: object = anna.headers) =>
  app.inject({ method: 'POST', url: '/v1/saved-views', headers: { ...headers }, payload });

test('a view is made, shared, pinned, edited by its version, archived and put back', async () => {
  const made = await make({ noun: 'leads', name: 'Mine', query, sharing: 'all' });
  expect(made.statusCode).toBe(201);
  expect(made.json()).toMatchObject({ name: 'Mine', query, sharing: 'all', version: 1 });
  const url = `/v1/saved-views/${made.json().id}`;
  const send = (method: 'PATCH' | 'POST' | 'PUT', path: string, headers: object, payload: object = {}) =>
    app.inject({ method, url: path, headers: { ...headers }, payload });
  expect((await send('PUT', `${url}/pin`, viewer)).json()).toMatchObject({ isPinned: true, mayEdit: false });
  const list = await app.inject({ url: '/v1/saved-views?noun=leads', headers: viewer });
  expect(list.json().items).toMatchObject([{ name: 'Mine', isPinned: true }]);
  expect((await send('PATCH', url, anna.headers, { name: 'X' })).statusCode).toBe(428);
  const first = { ...anna.headers, 'if-match': '"1"' };
  expect((await send('PATCH', url, { ...viewer, 'if-match': '"1"' }, { name: 'X' })).statusCode).toBe(403);
  expect((await send('PATCH', url, first, { name: 'Visits' })).headers.etag).toBe('"2"');
  expect((await send('PATCH', url, first, { name: 'Late' })).json()).toMatchObject({
    status: 409,
    current: { name: 'Visits' },
  });
  const archived = await send('POST', `${url}/archivings`, { ...anna.headers, 'if-match': '"2"' });
  expect(archived.json()).toMatchObject({ version: 3, archivedAt: '2026-11-24T09:00:00Z' });
  const none = await app.inject({ url: '/v1/saved-views?noun=leads', headers: viewer });
  expect(none.json().items).toEqual([]);
  const back = await send('POST', `${url}/unarchivings`, { ...anna.headers, 'if-match': '"3"' });
  expect(back.json()).toMatchObject({ archivedAt: null });
});

test.each([
  [{ filter: { stage: 'gone' } }, '/query/filter/stage', 'leadStage'],
  [{ filter: { colour: 'red' } }, '/query/filter/colour', ''],
  [{ filter: { limit: '10' } }, '/query/filter/limit', ''],
  [{ columns: ['title', 'shoe'] }, '/query/columns/1', 'leadColumn'],
  [{ sort: 'luck' }, '/query/sort', 'leadSort'],
])('%j is refused by its field', async (wrong, pointer, list) => {
  const answer = await make({ noun: 'leads', name: 'Wrong', query: { ...query, ...wrong } });
  expect(answer.json()).toMatchObject({
    status: 422,
    errors: [{ pointer, detail: expect.stringContaining(list) }],
  });
});

test('a private view of another does not exist', async () => {
  const { id } = (await make({ noun: 'leads', name: 'Private', query })).json();
  expect((await app.inject({ url: `/v1/saved-views/${id}`, headers: viewer })).statusCode).toBe(404);
});
