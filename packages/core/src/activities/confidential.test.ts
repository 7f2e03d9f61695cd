import { expect, test } from 'vitest';
import { type AUser, actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import { aContact, createContact, findContacts, getContact } from '../contacts/index.ts';
import type { UserContext } from '../context.ts';
import { aLead, createLead, findLeads, getLead } from '../leads/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { anOrganisation, findOrganisations, updateOrganisation } from '../organisations/index.ts';
import { useTestDb } from '../testing/index.ts';
import { today } from '../today/index.ts';
import { findTimeline, logActivity, writeActivity } from './index.ts';

const db = await useTestDb();
const { almere, amsterdam } = await theMunicipalities(db);

async function as(given: AUser): Promise<UserContext> {
  return { db, clock: fixedClock('2026-11-24T09:00:00Z'), actor: actorOf(await aUser(db, given)) };
}
const desk = await as({ sharedDesk: true });
const inAlmere = await as({ municipalityId: almere.id });
const outsider = await as({ municipalityId: amsterdam.id, role: 'account-manager' });

// A confidential company of Almere, with a lead that Amsterdam works on, and an open one that belongs to it.
const { id: organisationId } = await anOrganisation(db, {
  name: 'Secret Dyke',
  confidential: true,
  municipalityId: almere.id,
});
const contact = await aContact(db, { organisationId, name: 'Tanaka' });
const lead = await aLead(db, { organisationId, municipalityId: amsterdam.id, ownerId: outsider.actor.id });
const open = await anOrganisation(db, { name: 'Open Dyke' });
await updateOrganisation(desk, open.id, 1, { parents: [{ organisationId, sharePercent: 100 }], sector: 'H' });
await logActivity(desk, { kind: 'note', text: 'Of both', organisationId: open.id, contactId: contact.id });

const hidden = { kind: 'not-found' };

test('to who does not see an organisation its contacts, leads and timeline do not exist', async () => {
  expect((await findOrganisations(outsider, { q: 'dyke' })).items.map(({ id }) => id)).toEqual([open.id]);
  expect((await findContacts(outsider, {})).items).toEqual([]);
  expect((await findContacts(outsider, { organisationId })).items).toEqual([]);
  await expect(getContact(outsider, contact.id)).rejects.toMatchObject(hidden);
  expect((await findLeads(outsider, {})).items).toEqual([]);
  await expect(getLead(outsider, lead.id)).rejects.toMatchObject(hidden);
  for (const subject of [{ organisationId }, { contactId: contact.id }, { leadId: lead.id }]) {
    await expect(findTimeline(outsider, subject)).rejects.toMatchObject(hidden);
  }
  expect((await today(outsider)).quietLeads).toEqual({ items: [], count: 0 });
  expect((await findContacts(inAlmere, {})).items).toHaveLength(1);
  expect((await findLeads(desk, {})).items).toHaveLength(1);
});

test('nor is it named where an open record tells of it', async () => {
  const told = async (ctx: UserContext) =>
    (await findTimeline(ctx, { organisationId: open.id })).items.map(({ text, fields }) => text ?? fields);
  expect(await told(outsider)).toEqual([{ sector: [null, 'H'] }]);
  expect(await told(inAlmere)).toEqual(
    expect.arrayContaining([
      'Of both',
      { sector: [null, 'H'], parents: [[], [{ name: 'Secret Dyke', sharePercent: 100 }]] },
    ]),
  );
});

test('nothing can be made or written that hangs on it', async () => {
  const wrong = { kind: 'broken-rule' };
  await expect(createContact(outsider, { organisationId, name: 'A' })).rejects.toMatchObject(wrong);
  const given = { organisationId, title: 'A', kind: 'expansion' as const };
  await expect(createLead(outsider, given)).rejects.toMatchObject(wrong);
  const lent = createLead(desk, { ...given, municipalityId: amsterdam.id, ownerId: outsider.actor.id });
  await expect(lent).rejects.toMatchObject({ fields: [{ code: 'owner-cannot-see' }] });
  for (const about of [{ organisationId }, { contactId: contact.id }, { leadId: lead.id }]) {
    const note = writeActivity(outsider, { kind: 'note', text: 'A', ...about });
    await expect(note).rejects.toMatchObject(wrong);
  }
});
