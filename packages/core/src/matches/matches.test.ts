import { beforeAll, expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import { aContact } from '../contacts/index.ts';
import type { UserContext } from '../context.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { anOrganisation, createOrganisation } from '../organisations/index.ts';
import { useTestDb } from '../testing/index.ts';
import { findOrganisationMatches, type Likeness } from './index.ts';

const db = await useTestDb();
const clock = fixedClock('2026-11-24T09:00:00Z');
let desk: UserContext;

beforeAll(async () => {
  desk = { db, clock, actor: actorOf(await aUser(db, { sharedDesk: true })) };
});

const found = async (likeness: Likeness, ctx = desk) =>
  (await findOrganisationMatches(ctx, likeness)).map(({ organisation, band, reasons }) => ({
    name: organisation.name,
    band,
    reasons: reasons.map(({ code }) => code),
  }));

test('an organisation is found by each of its names, as soon as it is made', async () => {
  await createOrganisation(desk, {
    name: '株式会社髙千穂精機',
    latinName: 'Takachiho Seiki Co., Ltd.',
    country: 'JP',
    names: [{ name: 'たかちほせいき', kind: 'reading', language: 'ja' }],
  });
  for (const name of ['高千穂精機', 'TAKACHIHO SEIKI K.K.', 'タカチホセイキ', 'Takachiho Seiki']) {
    expect((await found({ names: [name], country: 'JP' }))[0], name).toMatchObject({
      name: '株式会社髙千穂精機',
    });
  }
  expect(await found({ names: ['高千穂食品'], country: 'JP' })).toEqual([]);
});

test('a number says more than a name, either way', async () => {
  const identifiers = { create: [{ scheme: 'kvk', value: '12345678' }] };
  await anOrganisation(db, { name: 'Waterman Pompen B.V.', identifiers });
  expect(await found({ names: ['Iets Anders B.V.'], country: 'NL', identifier: '1234 5678' })).toEqual([
    { name: 'Waterman Pompen B.V.', band: 'same', reasons: ['same-identifier'] },
  ]);
  expect(await found({ names: ['Waterman Pompen'], country: 'NL', identifier: '87654321' })).toMatchObject([
    { band: 'possible', reasons: ['same-after-legal-form', 'other-identifier'] },
  ]);
});

test('a shared domain finds what the name cannot, webmail nothing', async () => {
  const { id } = await anOrganisation(db, { name: '東海発酵株式会社', country: 'JP' });
  await aContact(db, {
    organisationId: id,
    email: 'sato@tokaihakko.example',
    emailDomain: 'tokaihakko.example',
  });
  await aContact(db, { organisationId: id, name: 'Suzuki', email: 'tokai@gmail.com' });
  const names = ['Tokai Fermentation'];
  expect(await found({ names, email: 'someone@tokaihakko.example' })).toMatchObject([{ band: 'likely' }]);
  expect(await found({ names, email: 'other@gmail.com' })).toEqual([]);
  expect(await findOrganisationMatches(desk, { names, email: 'tokai@gmail.com' })).toMatchObject([
    { band: 'same', contact: { name: 'Suzuki' }, reasons: [{ code: 'same-contact-email' }] },
  ]);
});

test('who does not see an organisation does not find it, and archived ones are not found', async () => {
  await anOrganisation(db, { name: 'Stille Wateren B.V.', confidential: true });
  await anOrganisation(db, { name: 'Stille Wateren Archief', archivedAt: '2026-11-03T09:00:00Z' });
  const { almere } = await theMunicipalities(db);
  const outsider = {
    ...desk,
    actor: actorOf(await aUser(db, { role: 'account-manager', municipalityId: almere.id })),
  };
  expect(await found({ names: ['Stille Wateren'] })).toHaveLength(1);
  expect(await found({ names: ['Stille Wateren'] }, outsider)).toEqual([]);
});

test('nothing resembles nothing', async () => {
  expect(await found({ names: [] })).toEqual([]);
  expect(await found({ names: ['  ', null], website: 'none' })).toEqual([]);
});
