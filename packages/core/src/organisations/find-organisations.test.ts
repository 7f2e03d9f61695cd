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

test('every other filter, and the archive', async () => {
  const given = {
    tier: 'key',
    sector: 'H',
    clusters: ['water', 'energy'],
    screening: true,
    confidential: true,
  };
  const { id } = await anOrganisation(db, { country: 'KR', ...given });
  await anOrganisation(db, { country: 'KR' });
  const archivedAt = '2026-11-20T09:00:00Z';
  const archived = await anOrganisation(db, { country: 'KR', archivedAt });
  await anOrganisation(db, { country: 'KR', archivedAt, mergedIntoId: id });
  const idsOf = async (filter: Parameters<typeof findOrganisations>[1]) =>
    (await findOrganisations(desk, { country: 'KR', ...filter })).items.map((item) => item.id);
  for (const filter of [
    { tier: 'key' },
    { sector: 'H' },
    { cluster: 'energy' },
    { screening: true },
    { confidential: true },
  ] as const) {
    expect(await idsOf(filter), JSON.stringify(filter)).toEqual([id]);
  }
  expect(await idsOf({ confidential: false, screening: false })).toHaveLength(1);
  expect(await idsOf({ archived: true })).toEqual([archived.id]);
  expect(await idsOf({ archived: false })).toHaveLength(2);
});

test('by name, in pages, namesakes by their ids; a cursor goes on in its own order alone', async () => {
  const names = ['zeta', 'Alfa', 'beta', 'Alfa', 'éclair', '日立~x', 'Alfa'];
  await Promise.all(names.map((name) => anOrganisation(db, { name, country: 'SE' })));
  const read: string[] = [];
  let cursor: string | undefined;
  do {
    const filter = { country: 'SE', order: 'name', limit: 2, cursor } as const;
    const page = await findOrganisations(desk, filter);
    read.push(...page.items.map(({ name }) => name));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(read).toEqual(['Alfa', 'Alfa', 'Alfa', 'beta', 'éclair', 'zeta', '日立~x']);
  const { nextCursor } = await findOrganisations(desk, { limit: 1 });
  await expect(findOrganisations(desk, { order: 'name', cursor: nextCursor ?? '' })).rejects.toMatchObject({
    kind: 'broken-rule',
    fields: [{ pointer: '/cursor' }],
  });
  const found = await findOrganisations(desk, { q: 'alfa', order: 'name' });
  expect(found.items).toHaveLength(3);
});

test('a count is of the filter and of what the reader sees', async () => {
  const elsewhere: UserContext = {
    ...desk,
    actor: actorOf(await aUser(db, { role: 'viewer', sharedDesk: false })),
  };
  await anOrganisation(db, { name: 'Counted One', country: 'BR' });
  await anOrganisation(db, { name: 'Counted Two', country: 'BR', confidential: true });
  const countOf = async (ctx: UserContext, filter: Parameters<typeof findOrganisations>[1]) =>
    (await findOrganisations(ctx, { country: 'BR', limit: 1, ...filter })).count;
  expect(await countOf(desk, {})).toBeUndefined();
  expect(await countOf(desk, { count: 'capped' })).toEqual({ value: 2, isExact: true });
  expect(await countOf(elsewhere, { count: 'exact' })).toEqual({ value: 1, isExact: true });
  expect(await countOf(desk, { count: 'exact', q: 'counted' })).toEqual({ value: 2, isExact: true });
  expect(await countOf(desk, { count: 'capped', q: '…' })).toEqual({ value: 0, isExact: true });
});
