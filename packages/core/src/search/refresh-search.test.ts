import { expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import { createContact, getContact, updateContact } from '../contacts/index.ts';
import type { UserContext } from '../context.ts';
import { createLead, getLead, updateLead } from '../leads/index.ts';
import {
  anOrganisation,
  createOrganisation,
  getOrganisation,
  updateOrganisation,
} from '../organisations/index.ts';
import { useTestDb } from '../testing/index.ts';
import { search } from './index.ts';

const db = await useTestDb();
const desk: UserContext = {
  db,
  clock: fixedClock('2026-11-24T09:00:00Z'),
  actor: actorOf(await aUser(db, { sharedDesk: true, role: 'account-manager' })),
};

async function foundBy(q: string) {
  const { organisations, contacts, leads } = await search(desk, { q, limit: 20 });
  const idsOf = (group: { items: { id: string }[] } | null) => group?.items.map(({ id }) => id);
  return { organisations: idsOf(organisations), contacts: idsOf(contacts), leads: idsOf(leads) };
}

test('a record is found by its new name, and by the old one no more', async () => {
  const organisation = await createOrganisation(desk, { name: 'Oudenaam B.V.', country: 'NL' });
  const person = await createContact(desk, { organisationId: organisation.id, name: 'Jo Vroeger' });
  const ours = await createLead(desk, {
    title: 'Hall',
    organisationId: organisation.id,
    contactId: person.id,
    kind: 'expansion',
  });
  const { version } = await getOrganisation(desk, organisation.id);
  await updateOrganisation(desk, organisation.id, version, {
    name: 'Nieuwenaam B.V.',
    names: [{ name: '新名', kind: 'native', language: 'ja' }],
  });
  await updateContact(desk, person.id, (await getContact(desk, person.id)).version, { name: 'Jo Later' });
  const all = { organisations: [organisation.id], contacts: [person.id], leads: [ours.id] };
  expect(await foundBy('nieuwenaam')).toMatchObject(all);
  expect(await foundBy('新名')).toMatchObject(all);
  expect(await foundBy('jo later')).toMatchObject({ contacts: [person.id], leads: [ours.id] });
  for (const q of ['oudenaam', 'vroeger']) {
    expect(await foundBy(q)).toMatchObject({ organisations: [], contacts: [], leads: [] });
  }
  await updateLead(desk, ours.id, (await getLead(desk, ours.id)).version, {
    title: 'Warehouse',
    contactId: null,
  });
  expect((await foundBy('warehouse nieuwenaam')).leads).toEqual([ours.id]);
  expect((await foundBy('jo later')).leads).toEqual([]);
});

test('a lead that is made while its organisation is renamed is found by the new name', async () => {
  const { id } = await anOrganisation(db, { name: 'Eerst' });
  const held = Promise.withResolvers<void>();
  const renamed = db.$transaction(async (tx) => {
    await updateOrganisation({ ...desk, db: tx }, id, 1, { name: 'Daarna' });
    held.resolve();
    // Until the lead's transaction waits for this one.
    for (let waiting = 0n; waiting === 0n; ) {
      const [row] = await db.$queryRaw<{ n: bigint }[]>`select count(*) as n from pg_locks where not granted`;
      waiting = row?.n ?? 0n;
    }
  });
  await held.promise;
  const made = await createLead(desk, { title: 'Hall', organisationId: id, kind: 'expansion' });
  await renamed;
  expect((await foundBy('daarna')).leads).toEqual([made.id]);
});
