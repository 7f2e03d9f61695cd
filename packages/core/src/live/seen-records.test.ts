import { expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import { aContact } from '../contacts/index.ts';
import type { UserContext } from '../context.ts';
import { anEstablishment } from '../establishments/index.ts';
import { aLead } from '../leads/index.ts';
import { aMunicipality } from '../municipalities/index.ts';
import { anOrganisation } from '../organisations/index.ts';
import { aTask } from '../tasks/index.ts';
import { useTestDb } from '../testing/index.ts';
import { isLiveNoun, liveNouns } from './live.codes.ts';
import { mayHearOf, seenRecords } from './seen-records.ts';

const db = await useTestDb();
const almere = await aMunicipality(db, { slug: 'almere' });
const amsterdam = await aMunicipality(db, { slug: 'amsterdam' });
const clock = fixedClock('2026-11-24T09:00:00Z');

async function as(role: 'admin' | 'account-manager', municipalityId: string | null): Promise<UserContext> {
  return { db, clock, actor: actorOf(await aUser(db, { role, municipalityId })) };
}
const admin = await as('admin', null);
const here = await as('account-manager', almere.id);
const elsewhere = await as('account-manager', amsterdam.id);

const organisation = await anOrganisation(db, { confidential: true, municipalityId: almere.id });
const organisationId = organisation.id;
const lead = await aLead(db, { municipalityId: almere.id });
const hidden = await aLead(db, { municipalityId: almere.id, confidential: true, ownerId: here.actor.id });
const records = {
  lead,
  organisation,
  contact: await aContact(db, { organisationId }),
  establishment: await anEstablishment(db, { organisationId }),
  task: await aTask(db, { assigneeId: here.actor.id, leadId: lead.id }),
} as const;

test.each(Object.entries(records))(
  'a %s of one municipality is heard of there, and not elsewhere',
  async (noun, { id }) => {
    if (!isLiveNoun(noun)) throw new Error(noun);
    expect(await seenRecords(here, noun, [id])).toEqual(new Set([id]));
    expect(await seenRecords(elsewhere, noun, [id])).toEqual(new Set());
  },
);

test('of a confidential lead hears who is named on it; not even an administrator besides', async () => {
  const ids = [hidden.id, lead.id];
  expect(await seenRecords(here, 'lead', ids)).toEqual(new Set(ids));
  expect(await seenRecords(admin, 'lead', ids)).toEqual(new Set([lead.id]));
});

test.each(liveNouns)('who may not read a %s hears of none', async (noun) => {
  const actor = { ...admin.actor, scopes: ['municipalities:read'] as const };
  expect(mayHearOf(admin.actor, noun)).toBe(true);
  expect(mayHearOf(actor, noun)).toBe(false);
  expect(await seenRecords({ ...admin, actor }, noun, [lead.id])).toEqual(new Set());
});
