import { aLead } from '@kavel/core/leads';
import { anOrganisation } from '@kavel/core/organisations';
import { aPartnerOffice } from '@kavel/core/partner-offices';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, signInAs } = await buildTestApp();
const desk = await signInAs('desk', { sharedDesk: true });

test('an office is made, read, edited, listed, archived and taken back', async () => {
  const { id: organisationId } = await anOrganisation(db, { name: 'Invest Shenzhen', kinds: ['partner'] });
  const payload = { organisationId, city: 'Tokyo', country: 'JP', telephone: '03-1234-5678' };
  const made = await app.inject({ method: 'POST', url: '/v1/partner-offices', headers: desk, payload });
  expect(made.statusCode).toBe(201);
  const office = made.json();
  const url = `/v1/partner-offices/${office.id}`;
  expect(made.headers.location).toBe(url);
  expect(office).toMatchObject({
    telephone: '+81312345678',
    organisation: { name: 'Invest Shenzhen' },
    referred: [],
    referredCount: { open: 0, total: 0 },
    version: 1,
  });
  const seen = (version: number) => ({ ...desk, 'if-match': `"${version}"` });
  const edit = { headers: seen(1), payload: { closedOn: '2026-11-01' } };
  const choices = async () =>
    (await app.inject({ url: '/v1/partner-offices/choices', headers: desk })).json().items;
  expect(await choices()).toMatchObject([{ id: office.id, organisation: { name: 'Invest Shenzhen' } }]);
  expect((await app.inject({ method: 'PATCH', url, ...edit })).json()).toMatchObject({
    closedOn: '2026-11-01',
    version: 2,
  });
  expect((await app.inject({ method: 'PATCH', url, ...edit })).statusCode).toBe(409);
  expect(await choices()).toEqual([]);
  await aLead(db, { referredById: office.id });
  const list = `/v1/partner-offices?organisationId=${organisationId}`;
  const listed = await app.inject({ url: `${list}&country=JP`, headers: desk });
  expect(listed.json().items).toMatchObject([{ id: office.id, referredCount: { open: 1, total: 1 } }]);
  expect((await app.inject({ url, headers: desk })).json().referred).toHaveLength(1);
  await app.inject({ method: 'POST', url: `${url}/archivings`, headers: seen(2) });
  expect((await app.inject({ url: list, headers: desk })).json().items).toEqual([]);
  const back = await app.inject({ method: 'POST', url: `${url}/unarchivings`, headers: seen(3) });
  expect(back.json()).toMatchObject({ archivedAt: null, version: 4 });
});

test('a viewer reads and does not write', async () => {
  const { id } = await aPartnerOffice(db);
  const viewer = await signInAs('viewer', { sharedDesk: true });
  const url = `/v1/partner-offices/${id}`;
  expect((await app.inject({ url, headers: viewer })).statusCode).toBe(200);
  const headers = { ...viewer, 'if-match': '"1"' };
  const edited = await app.inject({ method: 'PATCH', url, headers, payload: { city: 'Osaka' } });
  expect(edited.statusCode).toBe(403);
});

test('what is wrong is told by field', async () => {
  const { id: organisationId } = await anOrganisation(db);
  const payload = { organisationId, city: 'Tokyo', country: 'JP', email: 'x' };
  const made = await app.inject({ method: 'POST', url: '/v1/partner-offices', headers: desk, payload });
  expect(made.json()).toMatchObject({
    status: 422,
    errors: [{ pointer: '/organisationId', code: 'not-a-partner' }, { pointer: '/email' }],
  });
});
