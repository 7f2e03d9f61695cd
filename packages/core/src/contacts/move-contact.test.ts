import { expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { findTimeline, logActivity } from '../activities/index.ts';
import { fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { planFollowUp } from '../follow-ups/index.ts';
import { aLead, getLead } from '../leads/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { anOrganisation } from '../organisations/index.ts';
import { useTestDb } from '../testing/index.ts';
import { aContact, findContacts, getContact, moveContact, undoMove } from './index.ts';

const db = await useTestDb();
const clock = fixedClock('2026-11-24T09:00:00Z');
const { almere, amsterdam } = await theMunicipalities(db);
const desk: UserContext = { db, clock, actor: actorOf(await aUser(db, { sharedDesk: true })) };
const inAlmere: UserContext = {
  ...desk,
  actor: actorOf(await aUser(db, { role: 'account-manager', municipalityId: almere.id })),
};
const day = (text: string) => new Date(`${text}T00:00:00Z`);

test('a contact who moves takes mails and timeline along; the old organisation knows him still', async () => {
  const old = await anOrganisation(db, { name: 'Kura' });
  const next = await anOrganisation(db, { name: 'Hoshi' });
  const { id } = await aContact(db, { organisationId: old.id, jobTitle: 'Director' });
  const lead = await aLead(db, { organisationId: old.id, contactId: id });
  await logActivity(desk, { kind: 'call', text: 'He called', contactId: id });
  const followUp = await planFollowUp(desk, {
    leadId: lead.id,
    contactId: id,
    inDays: 3,
    subject: 'A plot',
    text: 'It is there.',
  });
  const move = { organisationId: next.id, on: day('2026-11-01'), jobTitle: ' President ' };
  const moved = await moveContact(desk, id, 1, move);
  expect(moved).toMatchObject({
    organisation: { id: next.id },
    jobTitle: 'President',
    startedOn: day('2026-11-01'),
    positions: [{ organisation: { id: old.id }, jobTitle: 'Director', endedOn: day('2026-10-31') }],
  });
  expect(await db.mail.findUniqueOrThrow({ where: { id: followUp.mailId } })).toMatchObject({
    state: 'cancelled',
    contactId: id,
  });
  const texts = async (subject: object) =>
    (await findTimeline(desk, subject)).items.map(({ text }) => text).filter(Boolean);
  expect(await texts({ contactId: id })).toContain('He called');
  expect(await texts({ organisationId: old.id })).toContain('He called');
  const former = await findContacts(desk, { formerOrganisationId: old.id });
  expect(former.items).toMatchObject([{ id, organisation: { id: next.id } }]);
  expect((await findContacts(desk, { formerOrganisationId: next.id })).items).toEqual([]);
  expect((await findContacts(desk, { q: 'hoshi' })).items).toMatchObject([{ id }]);

  const back = await undoMove(desk, id, 2, moved.positions[0]?.id ?? '');
  expect(back).toMatchObject({
    organisation: { id: old.id },
    jobTitle: 'Director',
    startedOn: null,
    leftOn: null,
    positions: [],
  });
  const changes = await db.change.findMany({ where: { recordId: id }, orderBy: { id: 'asc' } });
  expect(changes.map(({ fields }) => Object.keys(fields as object).sort())).toEqual([
    ['jobTitle', 'organisationId', 'startedOn'],
    ['jobTitle', 'organisationId', 'startedOn'],
  ]);
});

test('only the latest move is taken back, with the day of leaving that stood before', async () => {
  const [a, b, c] = [await anOrganisation(db), await anOrganisation(db), await anOrganisation(db)];
  const { id } = await aContact(db, { organisationId: a.id, leftOn: day('2026-06-30') });
  const first = await moveContact(desk, id, 1, { organisationId: b.id, on: day('2026-09-01') });
  expect(first).toMatchObject({ leftOn: null, positions: [{ endedOn: day('2026-06-30') }] });
  const second = await moveContact(desk, id, 2, { organisationId: c.id, on: day('2026-11-01') });
  const [latest, earlier] = second.positions;
  await expect(undoMove(desk, id, 3, earlier?.id ?? '')).rejects.toMatchObject({ code: 'not-latest-move' });
  await undoMove(desk, id, 3, latest?.id ?? '');
  const home = await undoMove(desk, id, 4, earlier?.id ?? '');
  expect(home).toMatchObject({ organisation: { id: a.id }, leftOn: day('2026-06-30'), positions: [] });
});

test('what cannot be is told by field; a stale move is a conflict', async () => {
  const { id, organisationId } = await aContact(db);
  const there = await anOrganisation(db, { archivedAt: new Date() });
  await expect(
    moveContact(desk, id, 1, { organisationId: there.id, on: day('2026-11-25') }),
  ).rejects.toMatchObject({ fields: [{ pointer: '/organisationId' }, { pointer: '/on' }] });
  await expect(moveContact(desk, id, 1, { organisationId, on: day('2026-11-01') })).rejects.toMatchObject({
    fields: [{ code: 'same-organisation' }],
  });
  await expect(
    moveContact(desk, id, 2, { organisationId: there.id, on: day('2026-11-01') }),
  ).rejects.toMatchObject({ code: 'stale-edit' });
});

test('who goes to an organisation that is not seen is gone: from the list, the lead and the old organisation', async () => {
  const old = await anOrganisation(db);
  const secret = await anOrganisation(db, { confidential: true, municipalityId: amsterdam.id });
  const { id } = await aContact(db, { organisationId: old.id });
  const lead = await aLead(db, { organisationId: old.id, contactId: id, municipalityId: almere.id });
  await moveContact(desk, id, 1, { organisationId: secret.id, on: day('2026-11-01') });
  await expect(getContact(inAlmere, id)).rejects.toMatchObject({ kind: 'not-found' });
  expect((await findContacts(inAlmere, { formerOrganisationId: old.id })).items).toEqual([]);
  expect((await getLead(inAlmere, lead.id)).contact).toBeNull();
  expect((await getLead(desk, lead.id)).contact).toMatchObject({ id });

  const from = await aContact(db, { organisationId: secret.id });
  await moveContact(desk, from.id, 1, { organisationId: old.id, on: day('2026-11-01') });
  expect((await getContact(inAlmere, from.id)).positions).toEqual([]);
  expect((await findContacts(inAlmere, { formerOrganisationId: secret.id })).items).toEqual([]);
});
