import { expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { findTimeline } from '../activities/index.ts';
import { fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { aLead, createLead, getLead, updateLead } from '../leads/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { anOrganisation } from '../organisations/index.ts';
import { useTestDb } from '../testing/index.ts';
import {
  aPartnerOffice,
  archivePartnerOffice,
  createPartnerOffice,
  findPartnerOffices,
  getPartnerOffice,
  unarchivePartnerOffice,
  updatePartnerOffice,
} from './index.ts';

const db = await useTestDb();
const clock = fixedClock('2026-11-24T09:00:00Z');
const { almere, amsterdam } = await theMunicipalities(db);
const desk: UserContext = { db, clock, actor: actorOf(await aUser(db, { sharedDesk: true })) };
const manager = await aUser(db, { role: 'account-manager', municipalityId: almere.id });
const inAlmere: UserContext = { ...desk, actor: actorOf(manager) };
const yesterday = new Date('2026-11-23T00:00:00Z');

test('an office is made, listed by organisation and country, edited, closed and archived', async () => {
  const { id: organisationId } = await anOrganisation(db, { kinds: ['government', 'partner'] });
  const given = { organisationId, city: 'Tokyo', country: 'JP', telephone: '03-1234-5678' } as const;
  const { id } = await createPartnerOffice(desk, given);
  expect(await getPartnerOffice(desk, id)).toMatchObject({
    telephone: '+81312345678',
    referred: [],
    referredCount: { open: 0, total: 0 },
  });
  const found = async (filter: object) => (await findPartnerOffices(desk, filter)).items.map((one) => one.id);
  expect(await found({ organisationId, country: 'JP' })).toEqual([id]);
  expect(await found({ organisationId, country: 'CN' })).toEqual([]);
  await expect(createPartnerOffice(desk, { ...given, city: 'TOKYO' })).rejects.toMatchObject({
    fields: [{ pointer: '/city', code: 'office-exists' }],
  });
  const closed = await updatePartnerOffice(desk, id, 1, { closedOn: yesterday });
  expect(closed.closedOn).toEqual(yesterday);
  expect(await updatePartnerOffice(desk, id, 2, { closedOn: null })).toMatchObject({ closedOn: null });
  await archivePartnerOffice(desk, id, 3);
  expect(await found({ organisationId })).toEqual([]);
  await expect(updatePartnerOffice(desk, id, 4, { city: 'Osaka' })).rejects.toMatchObject({
    code: 'archived',
  });
  await unarchivePartnerOffice(desk, id, 4);
  expect(await found({ organisationId })).toEqual([id]);
  expect(await db.change.count({ where: { noun: 'partner-office', recordId: id } })).toBe(5);
});

test('only a partner has offices', async () => {
  const { id: organisationId } = await anOrganisation(db);
  await expect(createPartnerOffice(desk, { organisationId, city: '', country: 'JP' })).rejects.toMatchObject({
    fields: [{ pointer: '/organisationId', code: 'not-a-partner' }, { pointer: '/city' }],
  });
});

test('what an office referred is shown and counted as far as the reader sees it', async () => {
  const { id } = await aPartnerOffice(db);
  const { id: leadId } = await aLead(db, { referredById: id, municipalityId: almere.id });
  await aLead(db, { referredById: id, municipalityId: amsterdam.id, status: 'lost' });
  await aLead(db, { referredById: id, municipalityId: almere.id, archivedAt: new Date() });
  expect(await getPartnerOffice(inAlmere, id)).toMatchObject({
    referredCount: { open: 1, total: 1 },
    referred: [{ id: leadId }],
  });
  expect(await getPartnerOffice(desk, id)).toMatchObject({ referredCount: { open: 1, total: 2 } });
});

test('a lead says which office brought it; a closed one stays and is not chosen anew', async () => {
  const { id: organisationId } = await anOrganisation(db);
  const open = await aPartnerOffice(db);
  const closed = await aPartnerOffice(db, { closedOn: yesterday });
  const given = { organisationId, title: 'A plant', kind: 'expansion' } as const;
  await expect(createLead(desk, { ...given, referredById: closed.id })).rejects.toMatchObject({
    fields: [{ pointer: '/referredById', code: 'office-closed' }],
  });
  const { id } = await createLead(desk, { ...given, referredById: open.id });
  expect((await getLead(desk, id)).referredBy).toMatchObject({ id: open.id, city: open.city });
  const { items } = await findTimeline(desk, { leadId: id });
  expect(items[0]?.fields?.referredById?.[1]).toContain(`, ${open.city}`);
  await updatePartnerOffice(desk, open.id, 1, { closedOn: yesterday });
  const edited = await updateLead(desk, id, 1, { title: 'Two plants', referredById: open.id });
  expect(edited).toMatchObject({ title: 'Two plants', referredBy: { id: open.id } });
  await expect(updateLead(desk, id, 2, { referredById: closed.id })).rejects.toMatchObject({
    fields: [{ code: 'office-closed' }],
  });
  expect((await updateLead(desk, id, 2, { referredById: null })).referredBy).toBeNull();
});

test('of a partner that is not seen nothing exists; a form that does not have its office does not take it away', async () => {
  const secret = await anOrganisation(db, {
    kinds: ['partner'],
    confidential: true,
    municipalityId: amsterdam.id,
  });
  const { id } = await aPartnerOffice(db, { organisationId: secret.id });
  const lead = await aLead(db, { referredById: id, municipalityId: almere.id });
  await expect(getPartnerOffice(inAlmere, id)).rejects.toMatchObject({ kind: 'not-found' });
  expect((await findPartnerOffices(inAlmere, { organisationId: secret.id })).items).toEqual([]);
  expect((await getLead(inAlmere, lead.id)).referredBy).toBeNull();
  await updateLead(inAlmere, lead.id, 1, { title: 'Renamed', referredById: null });
  expect((await getLead(desk, lead.id)).referredBy).toMatchObject({ id });
  await expect(
    createPartnerOffice(inAlmere, { organisationId: secret.id, city: 'Osaka', country: 'JP' }),
  ).rejects.toMatchObject({ fields: [{ code: 'invalid-choice' }] });
});
