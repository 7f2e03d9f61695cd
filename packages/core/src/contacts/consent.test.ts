import { expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { planFollowUp } from '../follow-ups/index.ts';
import { aLead } from '../leads/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { useTestDb } from '../testing/index.ts';
import { aContact, getContact, updateContact } from './index.ts';

const db = await useTestDb();
const clock = fixedClock('2026-11-24T09:00:00Z');
const { almere, amsterdam } = await theMunicipalities(db);
const desk: UserContext = { db, clock, actor: actorOf(await aUser(db, { sharedDesk: true })) };
const inAlmere: UserContext = {
  ...desk,
  actor: actorOf(await aUser(db, { role: 'account-manager', municipalityId: almere.id })),
};
const words = { subject: 'A plot', text: 'It is there.' };

test('who withdraws is sent nothing more, whoever planned it; a consent that is given back brings nothing back', async () => {
  const { id: contactId, organisationId } = await aContact(db);
  const seen = await aLead(db, { organisationId, municipalityId: almere.id });
  const unseen = await aLead(db, { organisationId, municipalityId: amsterdam.id });
  for (const { id: leadId } of [seen, unseen])
    await planFollowUp(desk, { leadId, contactId, inDays: 3, ...words });
  const edit = { consent: 'withdrawn', consentSource: 'By telephone' } as const;
  const withdrawn = await updateContact(inAlmere, contactId, 1, edit);
  expect(withdrawn).toMatchObject({ consent: 'withdrawn', consentSource: 'By telephone' });
  expect(withdrawn.consentOn?.toISOString()).toBe('2026-11-24T00:00:00.000Z');

  const states = async () => (await db.mail.findMany({ where: { contactId } })).map(({ state }) => state);
  expect(await states()).toEqual(['cancelled', 'cancelled']);
  const notes = await db.activity.findMany({ where: { contactId, kind: 'follow-up-cancelled' } });
  expect(notes).toMatchObject([
    { organisationId, details: { because: 'withdrawn' } },
    { organisationId, details: { because: 'withdrawn' } },
  ]);
  await expect(planFollowUp(desk, { leadId: seen.id, contactId, inDays: 3, ...words })).rejects.toMatchObject(
    {
      kind: 'broken-rule',
      code: 'no-consent',
      fields: [{ pointer: '/contactId' }],
    },
  );

  await updateContact(desk, contactId, 2, { consent: 'given', consentSource: 'His mail' });
  expect(await states()).toEqual(['cancelled', 'cancelled']);
  await planFollowUp(desk, { leadId: seen.id, contactId, inDays: 3, ...words });
  expect(await states()).toContain('planned');
});

test('of one who leaves nothing goes after his last day', async () => {
  const { id: contactId, organisationId } = await aContact(db);
  const { id: leadId } = await aLead(db, { organisationId });
  await updateContact(desk, contactId, 1, { leftOn: new Date('2026-11-27T00:00:00Z') });
  await planFollowUp(desk, { leadId, contactId, on: '2026-11-27', ...words });
  await expect(planFollowUp(desk, { leadId, contactId, on: '2026-11-30', ...words })).rejects.toMatchObject({
    code: 'left',
    fields: [{ pointer: '/contactId' }],
  });
});

test('forms of address, further addresses and numbers are kept, and logged once', async () => {
  const { id } = await aContact(db, { country: 'JP' });
  const edit = {
    formsOfAddress: { nl: 'mw', ja: 'sensei' },
    otherEmails: ['ken@HOME.example', ''],
    otherTelephones: ['03-1234-5678'],
  } as const;
  await updateContact(desk, id, 1, {
    ...edit,
    otherEmails: [...edit.otherEmails],
    otherTelephones: [...edit.otherTelephones],
  });
  const kept = await getContact(desk, id);
  expect(kept).toMatchObject({
    formsOfAddress: { nl: 'mw', ja: 'sensei' },
    otherEmails: ['ken@home.example'],
    otherTelephones: ['+81312345678'],
  });
  const again = await updateContact(desk, id, 2, { formsOfAddress: { ja: 'sensei', nl: 'mw' } });
  expect(again.version).toBe(2);
  await expect(
    updateContact(desk, id, 2, { otherEmails: ['x'], otherTelephones: ['1'] }),
  ).rejects.toMatchObject({
    fields: [{ pointer: '/otherEmails/0' }, { pointer: '/otherTelephones/0' }],
  });
});
