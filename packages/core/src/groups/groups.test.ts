import { expect, test } from 'vitest';
import { type AUser, actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { anEstablishment } from '../establishments/index.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { anOrganisation } from '../organisations/index.ts';
import { useTestDb } from '../testing/index.ts';
import { getGroup } from './index.ts';

const db = await useTestDb();
const { almere, amsterdam } = await theMunicipalities(db);
const createdAt = '2026-11-02T09:00:00Z';

async function as(given: AUser): Promise<UserContext> {
  return { db, clock: fixedClock('2026-11-24T09:00:00Z'), actor: actorOf(await aUser(db, given)) };
}
const desk = await as({ sharedDesk: true });
const outsider = await as({ municipalityId: amsterdam.id });

const own = (childId: string, parentId: string, sharePercent: number | null) =>
  db.ownership.create({ data: { childId, parentId, sharePercent, createdAt } });

// A Japanese parent; under it a holding of Almere that few may see, with a factory; a venture that half belongs to another.
const top = await anOrganisation(db, { name: '株式会社くら', country: 'JP' });
const holding = await anOrganisation(db, {
  name: 'A Holding',
  confidential: true,
  municipalityId: almere.id,
});
const factory = await anOrganisation(db, { name: 'B Factory' });
const venture = await anOrganisation(db, { name: 'C Venture', archivedAt: createdAt });
const other = await anOrganisation(db, { name: 'Other', country: 'DE' });
await own(holding.id, top.id, 100);
await own(factory.id, holding.id, 100);
await own(venture.id, other.id, 40);
await own(venture.id, top.id, 60);
const hall = await anEstablishment(db, { organisationId: factory.id, municipalityId: almere.id });
await anEstablishment(db, { organisationId: factory.id, closedOn: new Date('2025-01-01') });
await anEstablishment(db, { organisationId: venture.id });
await anEstablishment(db, { organisationId: venture.id, archivedAt: createdAt });
for (const [year, jobs, source] of [
  [2025, 90, 'estimate'],
  [2025, 100, 'declared'],
  [2024, 80, 'register'],
] as const) {
  await db.headcount.create({ data: { establishmentId: hall.id, year, jobs, source, createdAt } });
}

const read = async (ctx: UserContext, id: string) =>
  (await getGroup(ctx, id)).members.map(
    ({ organisation, depth, sharePercent, branch }) =>
      `${depth} ${organisation.name} ${sharePercent} ${branch.establishments} ${branch.jobs}`,
  );

test('from any member the group is the same: each organisation once, with the sums of its branch', async () => {
  const group = [
    '0 株式会社くら null 2 100',
    '1 A Holding 100 1 100',
    '2 B Factory 100 1 100',
    '1 C Venture 60 1 0',
  ];
  expect(await read(desk, top.id)).toEqual(group);
  expect(await read(desk, factory.id)).toEqual(group);
  expect(await read(desk, venture.id)).toEqual(group);
});

test('establishments stand with their latest jobs by the surest source, closed ones last, other parents are named', async () => {
  const { members, isCut } = await getGroup(desk, factory.id);
  expect(isCut).toBe(false);
  expect(members[2]?.establishments).toMatchObject([
    {
      id: hall.id,
      municipality: { name: 'Almere' },
      isOpen: true,
      jobs: { year: 2025, jobs: 100, source: 'declared' },
    },
    { isOpen: false, jobs: null },
  ]);
  expect(members[3]).toMatchObject({
    isArchived: true,
    otherParents: [{ organisation: { name: 'Other' }, sharePercent: 40 }],
    branch: { withoutJobs: 1 },
  });
});

test('a member that is not seen does not exist, nor what hangs on it', async () => {
  expect(await read(outsider, top.id)).toEqual(['0 株式会社くら null 1 0', '1 C Venture 60 1 0']);
  expect(await read(outsider, factory.id)).toEqual(['0 B Factory null 1 100']);
  await expect(getGroup(outsider, holding.id)).rejects.toMatchObject({ kind: 'not-found' });
});

test('an organisation alone is a group of one', async () => {
  expect(await read(desk, other.id)).toEqual(['0 Other null 0 0']);
});
