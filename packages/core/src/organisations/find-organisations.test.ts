import { expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { useTestDb } from '../testing/index.ts';
import { anOrganisation, findOrganisations } from './index.ts';

const db = await useTestDb();
const desk: UserContext = {
  db,
  clock: fixedClock('2026-11-24T09:00:00Z'),
  actor: actorOf(await aUser(db, { sharedDesk: true })),
};

test('nine organisations in pages of two: five pages, none twice, none left out, also while others come', async () => {
  // Three moments for nine rows: most of them stand among equals, where only the id tells the order.
  const moments = ['2026-11-02T09:00:00.001Z', '2026-11-02T09:00:00.002Z', '2026-11-02T09:00:00.003Z'];
  const there = await Promise.all(
    Array.from({ length: 9 }, (_, n) => anOrganisation(db, { updatedAt: moments[n % 3] ?? '' })),
  );
  const pages: string[][] = [];
  let cursor: string | undefined;
  do {
    const page = await findOrganisations(desk, { limit: 2, cursor });
    pages.push(page.items.map(({ id }) => id));
    cursor = page.nextCursor ?? undefined;
    await anOrganisation(db, { name: 'Newcomer', updatedAt: '2026-11-24T09:00:00Z' });
  } while (cursor);
  expect(pages.map((page) => page.length)).toEqual([2, 2, 2, 2, 1]);
  expect(new Set(pages.flat())).toEqual(new Set(there.map(({ id }) => id)));
});

test('filters narrow, each by its field', async () => {
  const partner = await anOrganisation(db, { kinds: ['partner', 'government'], country: 'DE' });
  const managed = await anOrganisation(db, { accountManagerId: desk.actor.id, country: 'FR' });
  const idsOf = async (filter: Parameters<typeof findOrganisations>[1]) =>
    (await findOrganisations(desk, filter)).items.map(({ id }) => id);
  expect(await idsOf({ kind: 'government' })).toEqual([partner.id]);
  expect(await idsOf({ country: 'FR' })).toEqual([managed.id]);
  expect(await idsOf({ accountManagerId: desk.actor.id })).toEqual([managed.id]);
  expect(await idsOf({ country: 'DE', kind: 'company' })).toEqual([]);
});
