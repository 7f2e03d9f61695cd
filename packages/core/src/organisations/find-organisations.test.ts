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

test('a page deep in the list is read from the index, not from its start', async () => {
  await db.$executeRaw`
    insert into organisation (id, name, normalised_name, country, created_at, updated_at)
    select gen_random_uuid(), 'Many ' || n, 'many ' || n, 'NL', now(), timestamptz '2020-01-01' + n * interval '1 second'
    from generate_series(1, 20000) n`;
  await db.$executeRaw`analyze organisation`;
  const plan = await db.$queryRaw<{ 'QUERY PLAN': string }[]>`
    explain (analyze, timing off)
    select id from organisation
    where updated_at <= '2020-01-01 01:00:00'
      and (updated_at < '2020-01-01 01:00:00'
        or (updated_at = '2020-01-01 01:00:00' and id < '7fffffff-0000-7000-8000-000000000000'))
    order by updated_at desc, id desc limit 3`;
  const lines = plan.map((line) => line['QUERY PLAN']).join('\n');
  expect(lines).toMatch(/Index.*organisation_updated_at_id_idx/);
});
