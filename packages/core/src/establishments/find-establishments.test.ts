import { expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { asDay, fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { anOrganisation } from '../organisations/index.ts';
import { useTestDb } from '../testing/index.ts';
import { anEstablishment, type EstablishmentFilter, findEstablishments, logVisit } from './index.ts';

const db = await useTestDb();
const { almere } = await theMunicipalities(db);
const desk: UserContext = {
  db,
  clock: fixedClock('2026-11-24T09:00:00Z'),
  actor: actorOf(await aUser(db, { sharedDesk: true })),
};
const idsOf = async (filter: EstablishmentFilter) =>
  (await findEstablishments(desk, filter)).items.map(({ id }) => id);

test('filters narrow, each by its field; words by name, address and organisation', async () => {
  const { id: organisationId } = await anOrganisation(db, { name: '株式会社くら' });
  const open = await anEstablishment(db, {
    organisationId,
    name: 'Hall B',
    street: 'Antennestraat 5',
    municipalityId: almere.id,
  });
  const closed = await anEstablishment(db, {
    organisationId,
    city: 'Osaka',
    country: 'JP',
    closedOn: asDay('2025-01-01'),
    closingReason: 'merger',
    updatedAt: '2026-11-03T09:00:00Z',
  });
  expect(await idsOf({ organisationId })).toEqual([closed.id, open.id]);
  expect(await idsOf({ organisationId, state: 'open' })).toEqual([open.id]);
  expect(await idsOf({ organisationId, state: 'closed' })).toEqual([closed.id]);
  expect(await idsOf({ municipalityId: almere.id })).toEqual([open.id]);
  for (const q of ['hall b', 'antenne', 'くら hall']) expect(await idsOf({ q }), q).toEqual([open.id]);
  expect(await idsOf({ q: 'hall osaka' })).toEqual([]);
});

test('by risk, in pages of two: all of a level, none of another, closed ones of no level', async () => {
  const { id: organisationId } = await anOrganisation(db);
  const moment = (n: number) => `2026-11-0${1 + (n % 3)}T09:00:00Z`;
  const made = await Promise.all(
    Array.from({ length: 9 }, (_, n) => anEstablishment(db, { organisationId, updatedAt: moment(n) })),
  );
  const leaving = made.filter((_, n) => n % 2 === 0);
  for (const { id } of leaving) {
    await logVisit(desk, id, { visitedOn: asDay('2026-11-01'), relocationLikely: 'yes' });
  }
  const [gone] = leaving;
  if (gone)
    await db.establishment.update({ where: { id: gone.id }, data: { closedOn: asDay('2026-11-02') } });
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await findEstablishments(desk, { organisationId, riskLevel: 'act', limit: 2, cursor });
    found.push(...page.items.map(({ id }) => id));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(found.sort()).toEqual(
    leaving
      .slice(1)
      .map(({ id }) => id)
      .sort(),
  );
  expect(await idsOf({ organisationId, riskLevel: 'calm' })).toEqual([]);
  expect(await idsOf({ organisationId, riskLevel: 'unknown' })).toHaveLength(4);
  expect(await idsOf({ organisationId, riskLevel: 'act', state: 'closed' })).toEqual([]);
});

test('by days, reason, plot and archive; a count is of the filter, also by risk', async () => {
  const { id: organisationId } = await anOrganisation(db);
  const spring = await anEstablishment(db, {
    organisationId,
    openedOn: asDay('2024-03-01'),
    plot: 'Stichtsekant 12',
  });
  const gone = await anEstablishment(db, {
    organisationId,
    openedOn: asDay('2024-03-31'),
    closedOn: asDay('2025-06-30'),
    closingReason: 'departure',
    updatedAt: '2026-11-01T09:00:00Z',
  });
  const archived = await anEstablishment(db, { organisationId, archivedAt: '2026-11-01T09:00:00Z' });
  const of = (filter: EstablishmentFilter) => idsOf({ organisationId, ...filter });
  expect(await of({ openedFrom: asDay('2024-03-01'), openedUntil: asDay('2024-03-31') })).toEqual([
    spring.id,
    gone.id,
  ]);
  expect(await of({ openedFrom: asDay('2024-03-02') })).toEqual([gone.id]);
  expect(await of({ openedUntil: asDay('2024-03-30') })).toEqual([spring.id]);
  expect(await of({ closedFrom: asDay('2025-06-30'), closedUntil: asDay('2025-06-30') })).toEqual([gone.id]);
  expect(await of({ closedFrom: asDay('2025-07-01') })).toEqual([]);
  expect(await of({ closingReason: 'departure' })).toEqual([gone.id]);
  expect(await of({ plot: 'sekant 12' })).toEqual([spring.id]);
  expect(await of({ archived: true })).toEqual([archived.id]);
  const countOf = async (filter: EstablishmentFilter) =>
    (await findEstablishments(desk, { organisationId, limit: 1, count: 'capped', ...filter })).count?.value;
  expect([await countOf({}), await countOf({ state: 'closed' })]).toEqual([2, 1]);
  expect([await countOf({ riskLevel: 'unknown' }), await countOf({ riskLevel: 'act' })]).toEqual([1, 0]);
});
