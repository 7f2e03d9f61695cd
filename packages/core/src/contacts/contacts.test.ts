import { expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { aLead } from '../leads/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { anOrganisation } from '../organisations/index.ts';
import { useTestDb } from '../testing/index.ts';
import { aContact, createContact, findContacts, getContact, updateContact } from './index.ts';

const db = await useTestDb();
const clock = fixedClock('2026-11-24T09:00:00Z');
const nobody = '01932f6e-0000-7000-8000-000000000001';
const desk: UserContext = { db, clock, actor: actorOf(await aUser(db, { sharedDesk: true })) };

const changesOf = (recordId: string) => db.change.findMany({ where: { recordId }, orderBy: { id: 'asc' } });

test('a new contact takes country, language and time zone from what is known', async () => {
  const { id: organisationId } = await anOrganisation(db, { country: 'JP' });
  const { id } = await createContact(desk, {
    organisationId,
    name: '田中　美咲',
    email: 'Tanaka@KURA.example',
    telephone: '０３−１２３４−５６７８',
  });
  expect(await getContact(desk, id)).toMatchObject({
    name: '田中 美咲',
    email: 'Tanaka@kura.example',
    emailDomain: 'kura.example',
    telephone: '+81312345678',
    country: 'JP',
    language: 'ja',
    timeZone: 'Asia/Tokyo',
    timeZoneOrigin: 'country',
    organisation: { id: organisationId },
    leads: [],
  });
  expect(await changesOf(id)).toMatchObject([{ kind: 'created', fields: { name: [null, '田中 美咲'] } }]);
});

test('a time zone that an inquiry told is kept as such', async () => {
  const { id: organisationId } = await anOrganisation(db, { country: 'JP' });
  const given = { organisationId, name: 'Lee', timeZone: 'Asia/Seoul', timeZoneOrigin: 'inquiry' } as const;
  const { id } = await createContact(desk, given);
  expect(await getContact(desk, id)).toMatchObject({ timeZone: 'Asia/Seoul', timeZoneOrigin: 'inquiry' });
});

test('everything that is wrong is said at once, and nothing is kept', async () => {
  const before = await db.contact.count();
  const given = {
    organisationId: nobody,
    name: '',
    email: 'x',
    telephone: 'x',
    country: 'NL',
    timeZone: 'x',
  };
  await expect(createContact(desk, given)).rejects.toMatchObject({
    kind: 'broken-rule',
    fields: ['/organisationId', '/name', '/email', '/telephone', '/timeZone'].map((pointer) => ({ pointer })),
  });
  expect(await db.contact.count()).toBe(before);
});

test('a guessed time zone follows the country, one that was said stays, and null lets Kavel guess again', async () => {
  const { id } = await aContact(db, { country: 'NL' });
  // A form sends the zone as it stands along with the new country.
  const moved = await updateContact(desk, id, 1, { country: 'JP', timeZone: 'Europe/Amsterdam' });
  expect(moved).toMatchObject({ timeZone: 'Asia/Tokyo', timeZoneOrigin: 'country' });
  const said = await updateContact(desk, id, 2, { timeZone: 'Asia/Seoul' });
  expect(said).toMatchObject({ timeZone: 'Asia/Seoul', timeZoneOrigin: 'user' });
  const back = await updateContact(desk, id, 3, { country: 'NL' });
  expect(back).toMatchObject({ timeZone: 'Asia/Seoul', timeZoneOrigin: 'user' });
  const guessed = await updateContact(desk, id, 4, { timeZone: null });
  expect(guessed).toMatchObject({ timeZone: 'Europe/Amsterdam', timeZoneOrigin: 'country' });
  expect(await changesOf(id)).toHaveLength(4);
});

test('a stale edit hears how the contact is now, and leaves no trace', async () => {
  const { id } = await aContact(db);
  const current = await updateContact(desk, id, 1, { jobTitle: 'Director' });
  await expect(updateContact(desk, id, 1, { jobTitle: 'Clerk' })).rejects.toMatchObject({
    code: 'stale-edit',
    extra: { current },
  });
  expect(await changesOf(id)).toHaveLength(1);
});

test('a contact shows its leads as far as the reader sees them', async () => {
  const { almere, amsterdam } = await theMunicipalities(db);
  const { id, organisationId } = await aContact(db);
  const lead = await aLead(db, { organisationId, contactId: id, municipalityId: almere.id });
  await aLead(db, { organisationId, contactId: id, municipalityId: amsterdam.id });
  const inAlmere = { ...desk, actor: actorOf(await aUser(db, { municipalityId: almere.id })) };
  expect((await getContact(inAlmere, id)).leads).toMatchObject([{ id: lead.id, stage: 'new' }]);
  expect((await getContact(desk, id)).leads).toHaveLength(2);
});

test('a contact is found by name, reading, address and organisation, and listed by organisation', async () => {
  const { id: organisationId } = await anOrganisation(db, {
    name: '株式会社さくら運輸',
    latinName: 'Sakura Transport',
  });
  const { id } = await aContact(db, {
    organisationId,
    name: '佐藤 健',
    nameReading: 'Sato Ken',
    email: 'k.sato@sakura.example',
  });
  const found = async (q: string) => (await findContacts(desk, { q })).items.map((item) => item.id);
  for (const q of ['佐藤', 'sato', 'ken sato', 'k.sato@sakura', 'さくら運輸', 'sato transport']) {
    expect(await found(q), q).toEqual([id]);
  }
  expect(await found('sato harbour')).toEqual([]);
  expect((await findContacts(desk, { organisationId })).items).toMatchObject([
    { id, organisation: { id: organisationId } },
  ]);
});
