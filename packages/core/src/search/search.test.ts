import { expect, test } from 'vitest';
import { type AUser, actorOf, aUser, type Permission } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import { aContact, createContact, findContacts } from '../contacts/index.ts';
import type { UserContext } from '../context.ts';
import { answersOf, fileInquiry, findInquiries } from '../inquiries/index.ts';
import { aLead, createLead, findLeads } from '../leads/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { anOrganisation, createOrganisation, findOrganisations } from '../organisations/index.ts';
import { aPlot } from '../plots/index.ts';
import { useTestDb } from '../testing/index.ts';
import { refreshMissingSearch, type SearchResults, search } from './index.ts';

const db = await useTestDb();
const clock = fixedClock('2026-11-24T09:00:00Z');
const { almere, amsterdam } = await theMunicipalities(db);

async function as(given: AUser): Promise<UserContext> {
  return { db, clock, actor: actorOf(await aUser(db, given)) };
}
const desk = await as({ sharedDesk: true, role: 'account-manager' });
const inAlmere = await as({ municipalityId: almere.id, role: 'account-manager' });
const inAmsterdam = await as({ municipalityId: amsterdam.id, role: 'account-manager' });
const inNeither = await as({ sharedDesk: false, role: 'account-manager' });

const find = (q: string, ctx = desk) => search(ctx, { q, limit: 20 });
const idsIn = (found: SearchResults) =>
  Object.fromEntries(
    Object.entries(found).map(([group, { items }]: [string, { items: { id: string }[] }]) => [
      group,
      items.map(({ id }) => id),
    ]),
  ) as Record<keyof SearchResults, string[]>;
const foundBy = async (q: string, ctx = desk) => idsIn(await find(q, ctx));

const hitachi = await createOrganisation(desk, {
  name: '株式会社日立',
  latinName: 'Hitachi, Ltd.',
  country: 'JP',
  website: 'https://www.hitachi-works.example',
  names: [{ name: 'ひたち', kind: 'reading', language: 'ja' }],
  identifiers: [{ value: '7010001008844' }],
});
const shenzhen = await createOrganisation(desk, { name: '深圳光电有限公司', country: 'CN' });
const muller = await anOrganisation(db, { name: 'Müller Maschinen GmbH', country: 'DE' });
const takashima = await anOrganisation(db, { name: '髙島屋', nameLanguage: 'ja', country: 'JP' });
const tanaka = await createContact(desk, {
  organisationId: hitachi.id,
  name: '田中 美咲',
  nameReading: 'Tanaka Misaki',
  email: 'm.tanaka@hitachi-works.example',
  telephone: '03-1234-5678',
});
const lead = await createLead(desk, {
  title: 'European turbine hall',
  organisationId: hitachi.id,
  contactId: tanaka.id,
  municipalityId: almere.id,
  kind: 'expansion',
});

test.each([
  ['hitachi'],
  ['HITACHI'],
  ['hita'],
  ['h'],
  ['日立'],
  ['ひたち'],
  ['ヒタチ'],
  ['株式会社日立'],
  ['㈱日立'],
  ['hitachi-works.example'],
])('%s finds 日立, whoever works there and what is wanted there', async (q) => {
  const found = await foundBy(q);
  expect(found.organisations).toContain(hitachi.id);
  expect(found.contacts).toContain(tanaka.id);
  if (q !== 'hitachi-works.example') expect(found.leads).toContain(lead.id);
});

test.each([
  ['深圳', shenzhen.id],
  ['shenzhen', shenzhen.id],
  ['shen zhen', shenzhen.id],
  ['muller', muller.id],
  ['müller', muller.id],
  ['高島', takashima.id],
  ['髙島', takashima.id],
  ['7010001008844', hitachi.id],
])('%s finds one organisation', async (q, id) => {
  expect((await foundBy(q)).organisations).toEqual([id]);
});

test.each(['深川', '建機', 'm_tanaka@hita', 'm%@hitachi-works', 'mueller x', 'zhongshan'])(
  '%s finds nothing',
  async (q) => {
    const found = await find(q);
    for (const group of Object.values(found))
      expect(group).toEqual({ items: [], count: { value: 0, isExact: true } });
  },
);

test.each([
  'tanaka',
  '田中',
  'm.tanaka@hita',
  '@hitachi-works',
  '+81 3 1234',
  '03-1234-5678',
  '０３－１２３４',
])('%s finds a person', async (q) => {
  expect((await foundBy(q)).contacts).toEqual([tanaka.id]);
});

test('all words must be in the same record', async () => {
  expect((await foundBy('turbine tanaka hitachi')).leads).toEqual([lead.id]);
  expect((await foundBy('turbine muller')).leads).toEqual([]);
});

test('what is shown of each', async () => {
  const found = await find('hitachi tanaka');
  const organisation = {
    id: hitachi.id,
    name: '株式会社日立',
    nameLanguage: 'ja',
    latinName: 'Hitachi, Ltd.',
    country: 'JP',
  };
  expect((await find('日立')).organisations?.items).toEqual([organisation]);
  expect(found.contacts?.items).toEqual([
    {
      id: tanaka.id,
      name: '田中 美咲',
      nameReading: 'Tanaka Misaki',
      jobTitle: null,
      email: 'm.tanaka@hitachi-works.example',
      organisation,
    },
  ]);
  expect(found.leads?.items).toEqual([
    {
      id: lead.id,
      title: 'European turbine hall',
      kind: 'expansion',
      stage: 'new',
      status: 'open',
      organisation,
    },
  ]);
});

test('who bears the whole name comes first, then beginnings of words, then the latest', async () => {
  const name = (name: string, day: string) =>
    anOrganisation(db, { name, updatedAt: `2026-11-${day}T09:00:00Z` });
  const whole = await name('Zeeland B.V.', '01');
  const begins = await name('Nova Zeelander', '02');
  const later = await name('Zeeland Foods', '03');
  const within = await name('Nieuwzeeland', '04');
  expect((await foundBy('zeeland')).organisations).toEqual([whole.id, later.id, begins.id, within.id]);
});

test('a hundred are counted, more are more', async () => {
  await db.organisation.createMany({
    data: Array.from({ length: 150 }, (_, n) => ({
      name: `Kwekerij ${n}`,
      normalisedName: `kwekerij ${n}`,
      country: 'NL',
      createdAt: new Date(),
      updatedAt: new Date(),
    })),
  });
  expect((await find('kwekerij')).organisations?.count.value).toBe(0);
  expect(await refreshMissingSearch(db)).toBe(150);
  expect(await refreshMissingSearch(db)).toBe(0);
  const { items, count } = (await find('kwekerij')).organisations ?? {};
  expect([items?.length, count]).toEqual([20, { value: 100, isExact: false }]);
  expect((await findOrganisations(desk, { q: 'kwekerij', limit: 100 })).items).toHaveLength(100);
});

test.each([
  ['han', 'Shanghai', 'Hanbury'],
  ['海', '上海', '海尔'],
])('what begins with %s comes before any number of names with it inside', async (q, inside, begun) => {
  const at = new Date('2026-10-01T09:00:00Z');
  const oldest = await anOrganisation(db, { name: begun, updatedAt: '2026-09-01T09:00:00Z' });
  await db.organisation.createMany({
    data: Array.from({ length: 2_600 }, (_, n) => ({
      ...{ name: `${inside} ${n}`, normalisedName: `${inside} ${n}`.toLowerCase(), country: 'CN' },
      ...{ createdAt: at, updatedAt: at },
    })),
  });
  expect(await refreshMissingSearch(db)).toBe(2_600);
  const { items, count } = (await find(q)).organisations ?? {};
  expect([items?.[0]?.id, count]).toEqual([oldest.id, { value: 100, isExact: false }]);
});

test('what a colleague does not see is neither found nor counted', async () => {
  const secret = await anOrganisation(db, {
    name: 'Geheim Werk',
    confidential: true,
    municipalityId: almere.id,
  });
  const person = await aContact(db, { organisationId: secret.id });
  const here = await aLead(db, { organisationId: secret.id, municipalityId: almere.id });
  const there = await aLead(db, { organisationId: secret.id, municipalityId: amsterdam.id });
  const all = { organisations: [secret.id], contacts: [person.id] };
  expect(await foundBy('geheim')).toMatchObject({ ...all, leads: [there.id, here.id] });
  expect(await foundBy('geheim', inAlmere)).toMatchObject({ ...all, leads: [here.id] });
  for (const ctx of [inAmsterdam, inNeither]) {
    const found = await find('geheim', ctx);
    for (const group of Object.values(found))
      expect(group).toEqual({ items: [], count: { value: 0, isExact: true } });
  }
  const managed = { ...inAmsterdam, actor: actorOf(await aUser(db, { municipalityId: amsterdam.id })) };
  await db.organisation.update({ where: { id: secret.id }, data: { accountManagerId: managed.actor.id } });
  expect(await foundBy('geheim', managed)).toMatchObject({ ...all, leads: [there.id] });
});

test('an inquiry by its reference, its names and addresses; by its own municipality alone', async () => {
  const site = { publicUrl: 'https://kavel.example', secret: 'x'.repeat(32) };
  const answers = answersOf({ contactTelephone: '+81 3 9876 5432' });
  const { receipt } = await fileInquiry(inAlmere, site, {
    channel: 'telephone',
    locale: 'ja',
    answers,
    idempotencyKey: 'search',
  });
  const { reference } = receipt;
  const [inquiry] = (await findInquiries(desk, { q: reference, limit: 10 })).items;
  const dashed = `${reference.slice(0, 4)}-${reference.slice(4)}`;
  for (const q of [
    reference,
    reference.toLowerCase(),
    dashed,
    'kura logi',
    'くら',
    'tanaka@kura',
    '03-9876',
  ]) {
    expect((await foundBy(q, inAlmere)).inquiries, q).toEqual([inquiry?.id]);
    expect((await foundBy(q, inAmsterdam)).inquiries, q).toEqual([]);
    expect((await findInquiries(inAlmere, { q, limit: 10 })).items, q).toHaveLength(1);
    expect((await findInquiries(inAmsterdam, { q, limit: 10 })).items, q).toEqual([]);
  }
});

test('what is archived or merged away is not found', async () => {
  const { id } = await anOrganisation(db, { name: 'Verleden Tijd', archivedAt: new Date() });
  await anOrganisation(db, { name: 'Verleden Naam', mergedIntoId: id });
  await aContact(db, { organisationId: id, archivedAt: new Date() });
  await aLead(db, { organisationId: id, archivedAt: new Date() });
  await aPlot(db, { name: 'Verleden', municipalityId: almere.id, archivedAt: new Date() });
  const nothing = { organisations: [], contacts: [], leads: [], inquiries: [], plots: [] };
  expect(await foundBy('verleden')).toEqual(nothing);
});

test('a group is there for who may read it, by role and by scopes of a token', async () => {
  const scoped = (...scopes: Permission[]) => ({ ...desk, actor: { ...desk.actor, scopes } });
  const found = await search(scoped('leads:read'), { q: 'hitachi', limit: 5 });
  expect(found).toMatchObject({ organisations: null, contacts: null, inquiries: null });
  expect(found.leads?.items).toHaveLength(1);
});

test.each(['', '…', '@'])('by %j nothing can be searched', async (q) => {
  await expect(find(q)).rejects.toMatchObject({ kind: 'broken-rule', fields: [{ pointer: '/q' }] });
  expect((await findLeads(desk, { q: '…' })).items).toEqual([]);
});

test('the lists find alike, with their filters and pages', async () => {
  const { id } = await anOrganisation(db, { name: 'Bladzijde' });
  const leads = await Promise.all(
    ['2026-11-05', '2026-11-06', '2026-11-07'].map((day) =>
      aLead(db, { organisationId: id, municipalityId: almere.id, updatedAt: `${day}T09:00:00Z` }),
    ),
  );
  const first = await findLeads(inAlmere, { q: 'blad', limit: 2 });
  const second = await findLeads(inAlmere, { q: 'blad', limit: 2, cursor: first.nextCursor ?? '' });
  expect([...first.items, ...second.items].map((one) => one.id)).toEqual(
    leads.map((one) => one.id).reverse(),
  );
  expect((await findLeads(inAlmere, { q: 'blad', status: 'paused' })).items).toEqual([]);
  expect((await findLeads(inAmsterdam, { q: 'blad' })).items).toEqual([]);
  expect((await findContacts(desk, { q: 'ヒタチ' })).items.map((one) => one.id)).toEqual([tanaka.id]);
  expect((await findOrganisations(desk, { q: 'shen zhen', country: 'CN' })).items).toHaveLength(1);
  expect((await findOrganisations(desk, { q: 'shen zhen', country: 'JP' })).items).toEqual([]);
});
