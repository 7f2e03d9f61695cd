import { aContact } from '@kavel/core/contacts';
import { anEstablishment } from '@kavel/core/establishments';
import { anIntroduction } from '@kavel/core/introductions';
import { aLead } from '@kavel/core/leads';
import { anOrganisation } from '@kavel/core/organisations';
import { aPlot } from '@kavel/core/plots';
import { describe, expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';
import { multipartOf, pdf } from '../testing/multipart.ts';

const { app, db, aColleague, signInAs } = await buildTestApp();
const { headers: inAlmere, user } = await aColleague('account-manager', { municipality: 'almere' });
const municipalityId = user.municipalityId ?? '';
const inAmsterdam = await signInAs('account-manager', { municipality: 'amsterdam' });
const viewer = await signInAs('viewer', { municipality: 'almere' });
const desk = await signInAs('desk', { sharedDesk: true });
const admin = await signInAs('admin');

type Headers = Record<string, string>;
const files = [{ name: 'deed.pdf', bytes: pdf }];

async function attach(of: string, headers: Headers) {
  const form = multipartOf({}, files);
  const sent = { payload: form.payload, headers: { ...headers, ...form.headers } };
  const { statusCode, json } = await app.inject({ method: 'POST', url: `/v1/files?${of}`, ...sent });
  return { statusCode, id: statusCode === 201 ? (json().items[0].id as string) : '' };
}
const list = (of: string, headers: Headers) => app.inject({ url: `/v1/files?${of}`, headers });
const download = (id: string, headers: Headers) => app.inject({ url: `/v1/files/${id}`, headers });
const takeOff = (id: string, headers: Headers) =>
  app.inject({ method: 'PATCH', url: `/v1/files/${id}`, headers, payload: { archived: true } });

const secret = { confidential: true, municipalityId };
const hidden = async () => (await anOrganisation(db, secret)).id;

/** By kind: one that all colleagues see, and one that only its municipality and the shared desk do. */
const records = {
  organisationId: {
    seen: async () => (await anOrganisation(db, { municipalityId })).id,
    hidden,
  },
  contactId: {
    seen: async () => (await aContact(db)).id,
    hidden: async () => (await aContact(db, { organisationId: await hidden() })).id,
  },
  establishmentId: {
    seen: async () => (await anEstablishment(db)).id,
    hidden: async () => (await anEstablishment(db, { organisationId: await hidden() })).id,
  },
  introductionId: {
    seen: async () => (await anIntroduction(db)).id,
    hidden: async () => (await anIntroduction(db, { organisationId: await hidden() })).id,
  },
} as const;

describe.each(Object.entries(records))('files of a record by %s', (key, { seen, hidden: unseen }) => {
  test('are attached, saved and taken off by who may edit it, whatever his municipality', async () => {
    const of = `${key}=${await seen()}`;
    for (const headers of [inAlmere, inAmsterdam, desk, admin]) {
      const { statusCode, id } = await attach(of, headers);
      expect(statusCode).toBe(201);
      expect((await download(id, inAmsterdam)).rawPayload).toEqual(pdf);
      expect((await takeOff(id, headers)).statusCode).toBe(200);
    }
    expect((await list(of, viewer)).json().items).toEqual([]);
  });

  test('are read by a viewer, who attaches and takes off none', async () => {
    const of = `${key}=${await seen()}`;
    const { id } = await attach(of, inAlmere);
    expect((await list(of, viewer)).json().items).toMatchObject([{ id }]);
    expect((await download(id, viewer)).statusCode).toBe(200);
    expect((await attach(of, viewer)).statusCode).toBe(403);
    expect((await takeOff(id, viewer)).statusCode).toBe(403);
  });

  test('do not exist for who does not see it', async () => {
    const of = `${key}=${await unseen()}`;
    const { statusCode, id } = await attach(of, inAlmere);
    expect(statusCode).toBe(201);
    expect((await list(of, inAmsterdam)).statusCode).toBe(404);
    expect((await download(id, inAmsterdam)).statusCode).toBe(404);
    expect((await takeOff(id, inAmsterdam)).statusCode).toBe(404);
    expect((await attach(of, inAmsterdam)).statusCode).toBe(404);
    expect((await list(of, desk)).json().items).toMatchObject([{ id }]);
  });
});

test.each([
  ['organisationId', async () => (await anOrganisation(db, { archivedAt: new Date() })).id],
  ['contactId', async () => (await aContact(db, { archivedAt: new Date() })).id],
  ['establishmentId', async () => (await anEstablishment(db, { archivedAt: new Date() })).id],
  ['plotId', async () => (await aPlot(db, { municipalityId, archivedAt: new Date() })).id],
])('files of a record by %s stand as they are while it is in the archive', async (key, archived) => {
  const recordId = await archived();
  const of = `${key}=${recordId}`;
  expect((await attach(of, inAlmere)).statusCode).toBe(409);
  const file = { name: 'old.pdf', mediaType: 'application/pdf', size: 1, sha256: '0'.repeat(64) };
  const { id } = await db.file.create({ data: { ...file, uploadedAt: new Date(), [key]: recordId } });
  expect((await list(of, viewer)).json().items).toMatchObject([{ id }]);
  expect((await takeOff(id, inAlmere)).json()).toMatchObject({ status: 409, code: 'archived' });
});

test('files of land are for all to see, and for its municipality and the shared desk to keep', async () => {
  const plot = await aPlot(db, { municipalityId });
  const of = `plotId=${plot.id}`;
  const { id } = await attach(of, inAlmere);
  expect((await list(of, inAmsterdam)).json().items).toMatchObject([{ id }]);
  expect((await download(id, inAmsterdam)).statusCode).toBe(200);
  expect((await attach(of, inAmsterdam)).statusCode).toBe(403);
  expect((await takeOff(id, inAmsterdam)).json()).toMatchObject({ status: 403, code: 'land-elsewhere' });
  expect((await attach(of, viewer)).statusCode).toBe(403);
  expect((await attach(of, desk)).statusCode).toBe(201);
});

test('files of a lead are its account managers’; the desk, which edits no leads, reads them', async () => {
  const lead = await aLead(db, { municipalityId });
  const of = `leadId=${lead.id}`;
  const { id } = await attach(of, inAlmere);
  expect((await download(id, desk)).statusCode).toBe(200);
  expect((await attach(of, desk)).statusCode).toBe(403);
  expect((await takeOff(id, desk)).statusCode).toBe(403);
  expect((await list(of, inAmsterdam)).statusCode).toBe(404);
});

test('files of a confidential lead exist for those alone who are named on it', async () => {
  const lead = await aLead(db, { municipalityId, confidential: true, ownerId: user.id });
  const of = `leadId=${lead.id}`;
  const { id } = await attach(of, inAlmere);
  expect((await download(id, inAlmere)).statusCode).toBe(200);
  for (const headers of [viewer, desk, admin, inAmsterdam]) {
    expect((await list(of, headers)).statusCode).toBe(404);
    expect((await download(id, headers)).statusCode).toBe(404);
  }
  expect((await attach(of, admin)).statusCode).toBe(404);
  expect((await takeOff(id, admin)).statusCode).toBe(404);
});
