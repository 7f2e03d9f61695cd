import { anEstablishment } from '@kavel/core/establishments';
import { anOrganisation } from '@kavel/core/organisations';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, signInAs } = await buildTestApp();
const desk = await signInAs('desk', { sharedDesk: true });

const send = (url: string, payload: object, key: string, headers: object = desk) =>
  app.inject({ method: 'POST', url, payload, headers: { ...headers, 'idempotency-key': key } });

test('every route by which a colleague makes something makes it once, but for secrets', () => {
  const made = Object.entries(app.swagger().paths ?? {}).flatMap(([path, { post }]) =>
    post?.requestBody && '201' in (post.responses ?? {}) && post['x-permission'] !== 'public'
      ? [{ path, once: JSON.stringify(post.parameters ?? []).includes('"Idempotency-Key"') }]
      : [],
  );
  expect(made.filter(({ once }) => once).length).toBeGreaterThan(9);
  expect(made.filter(({ once }) => !once).map(({ path }) => path)).toEqual([
    '/v1/users',
    '/v1/api-tokens',
    '/v1/webhooks',
  ]);
});

test('two posts of one key at the same moment are one record and the same answer', async () => {
  const payload = { name: 'Dubbelklik B.V.', country: 'NL' };
  const [one, other] = await Promise.all([
    send('/v1/organisations', payload, 'a-double-click'),
    send('/v1/organisations', payload, 'a-double-click'),
  ]);
  expect(one.statusCode).toBe(201);
  expect(other.statusCode).toBe(201);
  expect(other.json()).toEqual(one.json());
  for (const header of ['location', 'etag', 'content-type'])
    expect(other.headers[header]).toBe(one.headers[header]);
  expect(await db.organisation.count({ where: { name: 'Dubbelklik B.V.' } })).toBe(1);
  const log = await db.change.count({ where: { recordId: one.json().id } });
  expect(log).toBe(1);
});

test('a visit that is sent again is one visit, on the timeline too', async () => {
  const { id } = await anEstablishment(db);
  const url = `/v1/establishments/${id}/visits`;
  const payload = { visitedOn: '2026-11-02', report: 'A new wing is wanted.' };
  const first = await send(url, payload, '"in-quotation-marks"');
  expect(first.statusCode).toBe(201);
  expect((await send(url, payload, 'in-quotation-marks')).json()).toEqual(first.json());
  expect(await db.establishmentVisit.count({ where: { establishmentId: id } })).toBe(1);
  expect(await db.activity.count({ where: { establishmentId: id, kind: 'visit' } })).toBe(1);
});

test('another body under the same key is refused, and so is what is no key', async () => {
  await send('/v1/organisations', { name: 'Eerst B.V.', country: 'NL' }, 'used-before');
  const refused = await send('/v1/organisations', { name: 'Daarna B.V.', country: 'NL' }, 'used-before');
  expect(refused.statusCode).toBe(422);
  expect(refused.json()).toMatchObject({ code: 'idempotency-key-reused' });
  const noKey = await send('/v1/organisations', { name: 'Daarna B.V.', country: 'NL' }, 'no');
  expect(noKey.json()).toMatchObject({ status: 422, code: 'idempotency-key' });
  expect(await db.organisation.count({ where: { name: 'Daarna B.V.' } })).toBe(0);
});

test('what was refused can be mended under its key', async () => {
  const organisation = await anOrganisation(db);
  const payload = { organisationId: organisation.id, name: 'Sanne de Boer', email: 'no address' };
  const refused = await send('/v1/contacts', payload, 'mended-later');
  expect(refused.statusCode).toBe(422);
  const made = await send('/v1/contacts', { ...payload, email: 'sanne@boer.example' }, 'mended-later');
  expect(made.statusCode).toBe(201);
});

test('without a key each post makes one, as ever', async () => {
  const payload = { name: 'Zonder sleutel B.V.', country: 'NL' };
  for (const _ of [1, 2]) {
    const made = await app.inject({ method: 'POST', url: '/v1/organisations', payload, headers: desk });
    expect(made.statusCode).toBe(201);
  }
});
