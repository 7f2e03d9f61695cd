import { aContact } from '@kavel/core/contacts';
import { largestRecordFileBytes } from '@kavel/core/files';
import { aLead } from '@kavel/core/leads';
import { anOrganisation } from '@kavel/core/organisations';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';
import { multipartOf, pdf } from '../testing/multipart.ts';

const { app, db, aColleague, signInAs } = await buildTestApp();
const { headers, user } = await aColleague('account-manager', { municipality: 'almere' });
const viewer = await signInAs('viewer', { municipality: 'almere' });
const elsewhere = await signInAs('account-manager', { municipality: 'amsterdam' });
const { municipalityId } = user;

function attach(url: string, files: { name: string; bytes: Buffer }[], by = headers) {
  const form = multipartOf({}, files);
  return app.inject({ method: 'POST', url, payload: form.payload, headers: { ...by, ...form.headers } });
}
const deed = { name: 'deed.pdf', bytes: pdf };

test('files are attached to a lead, listed with who did it, and told of on its timeline', async () => {
  const { id } = await aLead(db, { municipalityId });
  const url = `/v1/files?leadId=${id}`;
  expect((await attach(`${url}&isEvidence=true`, [deed])).statusCode).toBe(201);
  const { items } = (await app.inject({ url, headers })).json();
  expect(items).toMatchObject([{ name: 'deed.pdf', isEvidence: true, user: { id: user.id } }]);
  const lead = (await app.inject({ url: `/v1/leads/${id}`, headers })).json();
  expect(lead.files).toMatchObject([{ name: 'deed.pdf', isEvidence: true }]);
  const timeline = (await app.inject({ url: `/v1/activities?leadId=${id}`, headers })).json();
  expect(timeline.items).toMatchObject([{ kind: 'file', file: { name: 'deed.pdf' } }]);
});

test('taken off it is gone from the record, and put back it is there again', async () => {
  const { id: organisationId } = await anOrganisation(db);
  const url = `/v1/files?organisationId=${organisationId}`;
  const { items } = (await attach(url, [deed])).json();
  const edit = (payload: object) =>
    app.inject({ method: 'PATCH', url: `/v1/files/${items[0].id}`, headers, payload });
  expect((await edit({ archived: true })).json().archivedAt).not.toBeNull();
  expect((await app.inject({ url, headers })).json().items).toEqual([]);
  expect((await app.inject({ url: `${url}&archived=true`, headers })).json().items).toHaveLength(1);
  await edit({ archived: false });
  expect((await app.inject({ url, headers })).json().items).toHaveLength(1);
  const log = await db.change.findMany({ where: { noun: 'file', recordId: items[0].id } });
  expect(log).toHaveLength(2);
});

test('one that is not taken is named, and none of those sent with it stays', async () => {
  const { id: contactId } = await aContact(db);
  const url = `/v1/files?contactId=${contactId}`;
  const program = { name: 'run.pdf', bytes: Buffer.from('#!/bin/sh\nrm -rf /') };
  const large = { name: 'large.pdf', bytes: Buffer.concat([pdf, Buffer.alloc(largestRecordFileBytes)]) };
  const answer = await attach(url, [deed, program, large]);
  expect(answer.json()).toMatchObject({
    status: 422,
    errors: [
      { pointer: '/files', code: 'file-unsafe', params: { name: 'run.pdf' } },
      { pointer: '/files', code: 'file-too-large', params: { name: 'large.pdf', megabytes: 25 } },
    ],
  });
  expect((await app.inject({ url, headers })).json().items).toEqual([]);
});

test('a colleague of another municipality finds neither the record nor its files, a viewer attaches none', async () => {
  const { id } = await aLead(db, { municipalityId });
  const url = `/v1/files?leadId=${id}`;
  const { items } = (await attach(url, [deed])).json();
  expect((await app.inject({ url, headers: elsewhere })).statusCode).toBe(404);
  expect((await app.inject({ url: `/v1/files/${items[0].id}`, headers: elsewhere })).statusCode).toBe(404);
  expect((await attach(url, [deed], elsewhere)).statusCode).toBe(404);
  expect((await attach(url, [deed], viewer)).statusCode).toBe(403);
});

test.each([
  ['of no record', '/v1/files'],
  [
    'of two',
    '/v1/files?leadId=01932f6e-0000-7000-8000-000000000001&plotId=01932f6e-0000-7000-8000-000000000001',
  ],
])('files %s are refused', async (_which, url) => {
  expect((await attach(url, [deed])).statusCode).toBe(422);
});

test('an archived record takes no files', async () => {
  const { id } = await aLead(db, { municipalityId, archivedAt: new Date() });
  expect((await attach(`/v1/files?leadId=${id}`, [deed])).json()).toMatchObject({
    status: 409,
    code: 'archived',
  });
});
