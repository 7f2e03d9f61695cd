import { expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { asDay, fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { anOrganisation } from '../organisations/index.ts';
import { useTestDb } from '../testing/index.ts';
import { aContact, type ContactFilter, findContacts } from './index.ts';

const db = await useTestDb();
const { almere } = await theMunicipalities(db);
const desk: UserContext = {
  db,
  clock: fixedClock('2026-11-24T09:00:00Z'),
  actor: actorOf(await aUser(db, { sharedDesk: true })),
};
const here = { municipalityId: almere.id, accountManagerId: desk.actor.id };
const { id: organisationId } = await anOrganisation(db, here);
const aoki = await aContact(db, { organisationId, name: 'Aoki', language: 'ja', consent: 'given' });
const bos = await aContact(db, { name: 'Bos', leftOn: asDay('2026-11-23'), consent: 'withdrawn' });
const cruz = await aContact(db, { name: 'Cruz', leftOn: asDay('2026-11-24') });
await aContact(db, { name: 'Aoki', archivedAt: '2026-11-20T09:00:00Z' });
const hidden = await anOrganisation(db, { confidential: true });
await aContact(db, { name: 'Hidden', organisationId: hidden.id, language: 'zh', consent: 'refused' });

test.each<[ContactFilter, { name: string }[]]>([
  [{ language: 'ja' }, [aoki]],
  [{ municipalityId: almere.id }, [aoki]],
  [{ accountManagerId: desk.actor.id }, [aoki]],
  [{ left: true }, [bos]],
  [{ left: false, consent: 'none' }, [cruz]],
  [{ consent: 'given' }, [aoki]],
  [{ consent: 'withdrawn' }, [bos]],
  [{ organisationId, left: true }, []],
])('%j', async (filter, contacts) => {
  const { items, count } = await findContacts(desk, { ...filter, count: 'exact' });
  expect(items.map(({ name }) => name)).toEqual(contacts.map(({ name }) => name));
  expect(count).toEqual({ value: contacts.length, isExact: true });
});

test('by name in pages; counted as far as the reader sees', async () => {
  const viewer = { ...desk, actor: actorOf(await aUser(db, { role: 'viewer', sharedDesk: false })) };
  const first = await findContacts(viewer, { order: 'name', limit: 2, count: 'capped' });
  expect(first.items.map(({ name }) => name)).toEqual(['Aoki', 'Bos']);
  expect(first.count).toEqual({ value: 3, isExact: true });
  const next = await findContacts(viewer, { order: 'name', limit: 2, cursor: first.nextCursor ?? '' });
  expect(next.items.map(({ name }) => name)).toEqual(['Cruz']);
  expect(next.nextCursor).toBeNull();
  expect((await findContacts(desk, { q: 'hidden', order: 'name', count: 'capped' })).count?.value).toBe(1);
});
