import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, aColleague, signInAs } = await buildTestApp();
const manager = await aColleague('account-manager', { municipality: 'almere' });
const elsewhere = await signInAs('account-manager', { municipality: 'amsterdam' });
const { municipalityId } = manager.user;
const { headers } = manager;

test('a park is made, read, edited, listed, archived and taken back', async () => {
  const payload = { name: 'Lage Land', municipalityId };
  const made = await app.inject({ method: 'POST', url: '/v1/parks', headers, payload });
  expect(made.statusCode).toBe(201);
  const park = made.json();
  const url = `/v1/parks/${park.id}`;
  expect(made.headers.location).toBe(url);
  expect(park).toMatchObject({ municipality: { slug: 'almere' }, plotCount: 0, version: 1 });
  const seen = (version: number) => ({ ...headers, 'if-match': `"${version}"` });
  const edit = { headers: seen(1), payload: { website: 'lageland.example' } };
  expect((await app.inject({ method: 'PATCH', url, ...edit })).json()).toMatchObject({ version: 2 });
  expect((await app.inject({ method: 'PATCH', url, ...edit })).statusCode).toBe(409);
  const list = '/v1/parks?q=lage&count=exact';
  expect((await app.inject({ url: list, headers: elsewhere })).json()).toMatchObject({
    items: [{ id: park.id, website: 'lageland.example' }],
    count: { value: 1, isExact: true },
  });
  await app.inject({ method: 'POST', url: `${url}/archivings`, headers: seen(2) });
  expect((await app.inject({ url: list, headers })).json().items).toEqual([]);
  const back = await app.inject({ method: 'POST', url: `${url}/unarchivings`, headers: seen(3) });
  expect(back.json()).toMatchObject({ archivedAt: null, version: 4 });
});

test('the park of a municipality is not made by another one, nor by who only looks', async () => {
  const payload = { name: 'Not ours', municipalityId };
  const foreign = await app.inject({ method: 'POST', url: '/v1/parks', headers: elsewhere, payload });
  expect(foreign.json()).toMatchObject({ status: 422, errors: [{ pointer: '/municipalityId' }] });
  const viewer = await signInAs('viewer', { municipality: 'almere' });
  const looked = await app.inject({ method: 'POST', url: '/v1/parks', headers: viewer, payload });
  expect(looked.statusCode).toBe(403);
});
