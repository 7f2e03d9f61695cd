import { aContact } from '@kavel/core/contacts';
import { anEstablishment } from '@kavel/core/establishments';
import { anOrganisation } from '@kavel/core/organisations';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, aColleague, signInAs, tokenHeaders } = await buildTestApp();
const desk = await aColleague('desk', { sharedDesk: true });
const viewer = await signInAs('viewer', { sharedDesk: true });

const ask = (payload: object, headers: object = desk.headers) =>
  app.inject({ method: 'POST', url: '/v1/exports', payload, headers: { ...headers } });

test('a list under its filter is a file to be saved, and is logged', async () => {
  await anOrganisation(db, { name: '株式会社くら', country: 'JP' });
  await anOrganisation(db, { name: 'Elsewhere', country: 'DE' });
  const answer = await ask({ noun: 'organisations', format: 'csv', filter: { country: 'JP' } });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': expect.stringContaining('kavel-organisations-2026-11-24.csv'),
    'x-content-type-options': 'nosniff',
  });
  expect([...answer.rawPayload.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(answer.body).toContain('株式会社くら,');
  expect(answer.body).not.toContain('Elsewhere');
  expect(await db.export.findMany()).toMatchObject([{ noun: 'organisations', userId: desk.user.id }]);
});

test('what only a list of today can be narrowed by, its file is narrowed by too', async () => {
  const { id: organisationId } = await anOrganisation(db, { name: 'Ours', country: 'NL', screening: true });
  await anEstablishment(db, { organisationId, name: 'Spring', openedOn: '2024-03-01T00:00:00Z' });
  await anEstablishment(db, { organisationId, name: 'Summer', openedOn: '2024-07-01T00:00:00Z' });
  await aContact(db, { organisationId, name: 'Asked', consent: 'given' });
  await aContact(db, { organisationId, name: 'Never asked' });
  const file = async (noun: string, filter: object) => (await ask({ noun, format: 'csv', filter })).body;
  const investors = await file('organisations', { investor: 'false', screening: 'true', order: 'name' });
  expect(investors).toContain('Ours,');
  expect(investors).not.toContain('株式会社くら');
  expect(await file('organisations', { investor: 'true', screening: 'true' })).not.toContain('Ours,');
  const spring = await file('establishments', { openedFrom: '2024-03-01', openedUntil: '2024-03-01' });
  expect(spring).toContain('Filter: openedFrom = 2024-03-01, openedUntil = 2024-03-01.');
  expect(spring).toContain('Spring');
  expect(spring).not.toContain('Summer');
  const asked = await file('contacts', { organisationId, consent: 'given', left: 'false' });
  expect(asked).toContain('Asked,');
  expect(asked).not.toContain('Never asked');
});

test('a workbook is one', async () => {
  const answer = await ask({ noun: 'contacts', format: 'xlsx', filter: {} });
  expect(answer.headers['content-type']).toContain('spreadsheetml.sheet');
  expect(answer.rawPayload.subarray(0, 2).toString()).toBe('PK');
});

test('who may look but not export gets 403, also with a token that may export and not read', async () => {
  expect((await ask({ noun: 'leads', format: 'csv', filter: {} }, viewer)).statusCode).toBe(403);
  const token = await tokenHeaders(desk.user, ['exports:write', 'contacts:read']);
  expect((await ask({ noun: 'leads', format: 'csv', filter: {} }, token)).statusCode).toBe(403);
  expect((await ask({ noun: 'contacts', format: 'csv', filter: {} }, token)).statusCode).toBe(200);
});

test.each([
  { noun: 'secrets', format: 'csv', filter: {} },
  { noun: 'leads', format: 'pdf', filter: {} },
  { noun: 'organisations', format: 'csv', filter: { colour: 'red' } },
  { noun: 'organisations', format: 'csv', filter: { country: 'XX' } },
  { noun: 'organisations', format: 'csv', filter: { limit: '10' } },
  { noun: 'organisations', format: 'csv', filter: { count: 'exact' } },
  { noun: 'establishments', format: 'csv', filter: { openedFrom: 'soon' } },
])('$noun $format $filter is refused', async (payload) => {
  expect((await ask(payload)).statusCode).toBe(422);
});
