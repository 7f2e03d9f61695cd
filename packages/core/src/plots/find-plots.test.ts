import { expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { aPark } from '../parks/index.ts';
import { search } from '../search/index.ts';
import { useTestDb } from '../testing/index.ts';
import { aPlot, findPlots, type PlotFilter } from './index.ts';

const db = await useTestDb();
const { almere, amsterdam } = await theMunicipalities(db);
const ctx: UserContext = {
  db,
  clock: fixedClock('2026-11-24T09:00:00Z'),
  actor: actorOf(await aUser(db, { role: 'viewer', municipalityId: amsterdam.id })),
};

const park = await aPark(db, { municipalityId: almere.id, name: 'Lage Land' });
const [small, middle, large, unknown, archived] = await Promise.all([
  aPlot(db, {
    name: '1a',
    municipalityId: almere.id,
    parkId: park.id,
    areaM2: 1500,
    state: 'available',
    updatedAt: '2026-11-05T09:00:00Z',
  }),
  aPlot(db, {
    name: '2',
    municipalityId: almere.id,
    areaM2: 2500,
    address: 'Voorbeeldweg 12',
    cadastralDesignation: 'ALM99 AB 1234',
    updatedAt: '2026-11-04T09:00:00Z',
  }),
  aPlot(db, {
    name: 'Noord',
    municipalityId: amsterdam.id,
    areaM2: 40_000,
    state: 'available',
    updatedAt: '2026-11-03T09:00:00Z',
  }),
  aPlot(db, { name: '4', municipalityId: amsterdam.id, state: 'taken', updatedAt: '2026-11-02T09:00:00Z' }),
  aPlot(db, { name: '5', municipalityId: almere.id, parkId: park.id, archivedAt: new Date() }),
]);
const plots = { small, middle, large, unknown, archived };

const namesOf = (ids: string[]) =>
  ids.map((id) => Object.entries(plots).find(([, plot]) => plot.id === id)?.[0]);
const found = async (filter: PlotFilter) => {
  const { items, count } = await findPlots(ctx, { ...filter, count: 'capped' });
  expect(count).toEqual({ value: items.length, isExact: true });
  return namesOf(items.map(({ id }) => id));
};

test.each<[PlotFilter, string[]]>([
  [{}, ['small', 'middle', 'large', 'unknown']],
  [{ municipalityId: almere.id }, ['small', 'middle']],
  [{ parkId: park.id }, ['small']],
  [{ state: 'available' }, ['small', 'large']],
  [{ areaFromM2: 1500 }, ['small', 'middle', 'large']],
  [{ areaToM2: 2500 }, ['small', 'middle']],
  [{ areaFromM2: 1501, areaToM2: 2500 }, ['middle']],
  [{ areaFromM2: 3000, areaToM2: 2000 }, []],
  [{ q: 'lage land' }, ['small']],
  [{ q: '1a' }, ['small']],
  [{ q: 'alm99 ab 1234' }, ['middle']],
  [{ q: 'ALM99AB1234' }, ['middle']],
  [{ q: 'voorbeeldweg' }, ['middle']],
  [{ q: 'land', state: 'taken' }, []],
  [{ archived: true }, ['archived']],
])('%j lists %j', async (filter, expected) => {
  expect(await found(filter)).toEqual(expected);
});

test('a page ends where its limit says, and the next one goes on there', async () => {
  const first = await findPlots(ctx, { limit: 3 });
  expect(first.items).toHaveLength(3);
  const second = await findPlots(ctx, { limit: 3, cursor: first.nextCursor ?? '' });
  expect(namesOf(second.items.map(({ id }) => id))).toEqual(['unknown']);
  expect(second.nextCursor).toBeNull();
});

test('the search box finds plots by the same words, those in use alone', async () => {
  const { plots: land } = await search(ctx, { q: 'lage', limit: 5 });
  expect(land).toEqual({
    items: [
      {
        id: small.id,
        name: '1a',
        park: { id: park.id, name: 'Lage Land' },
        municipality: { id: almere.id, slug: 'almere', name: 'Almere' },
        cadastralDesignation: null,
        address: null,
        state: 'available',
      },
    ],
    count: { value: 1, isExact: true },
  });
  const withoutPark = await search(ctx, { q: 'noord', limit: 5 });
  expect(withoutPark.plots?.items).toMatchObject([{ id: large.id, park: null }]);
});
