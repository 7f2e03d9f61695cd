import { expect, test } from 'vitest';
import { type AUser, actorOf, aUser } from '../../access/index.ts';
import { fixedClock } from '../../clock.ts';
import type { UserContext } from '../../context.ts';
import { theMunicipalities } from '../../municipalities/index.ts';
import { anOrganisation } from '../../organisations/index.ts';
import { useTestDb } from '../../testing/index.ts';
import { leadKinds, leadStages } from '../lead.codes.ts';
import { aLead } from '../lead.factory.ts';
import { leadConditionsSql } from '../lead-conditions.sql.ts';
import { findLeadBoard, type LeadBoardFilter } from './find-lead-board.ts';
import { sumUpLeadTally } from './sum-up-lead-tally.ts';

const db = await useTestDb();
const clock = fixedClock('2026-11-24T09:00:00Z');
const { almere, amsterdam } = await theMunicipalities(db);

async function as(given: AUser): Promise<UserContext> {
  return { db, clock, actor: actorOf(await aUser(db, given)) };
}
const admin = await as({ role: 'admin' });
const inAlmere = await as({ municipalityId: almere.id, role: 'account-manager' });
const outside = await as({ sharedDesk: false, role: 'account-manager' });
const owners = [inAlmere.actor.id, admin.actor.id, null];
const organisations = [
  await anOrganisation(db),
  await anOrganisation(db, { confidential: true, municipalityId: amsterdam.id }),
  await anOrganisation(db, { confidential: true, municipalityId: almere.id }),
];

/** The same numbers in every run (mulberry32), so that a failure comes back. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const pick = <T>(random: (below: number) => number, from: readonly T[]): T => from[random(from.length)] as T;

/** What a lead has, and what an edit, a move, an archiving or a turn to confidential changes of it. */
function columnsFrom(random: (below: number) => number) {
  const stage = pick(random, leadStages);
  return {
    stage,
    status:
      stage === 'landed' ? ('landed' as const) : pick(random, ['open', 'open', 'paused', 'lost'] as const),
    kind: pick(random, leadKinds),
    municipalityId: pick(random, [almere.id, almere.id, amsterdam.id, null]),
    ownerId: pick(random, owners),
    jobsWithinThreeYears: pick(random, [null, 0, 7, 120]),
    capexEur: pick(random, [null, 0, 1_000_000.25, 12.5]),
    confidential: random(6) === 0,
    archivedAt: random(8) === 0 ? '2026-11-02T09:00:00Z' : null,
  };
}

/** The sums as every row of the leads says them, by the rule of who sees what. */
async function directSums({ actor }: UserContext, { status, ...filter }: LeadBoardFilter) {
  const rows = await db.$queryRaw<{ stage: string; leads: number; jobs: number; capex: number }[]>`
    select l.stage, count(*)::int as leads, coalesce(sum(l.jobs_within_three_years), 0)::float8 as jobs,
      coalesce(sum(l.capex_eur), 0)::float8 as capex
    from lead l where ${leadConditionsSql(actor, filter)}
      and l.status = coalesce(${status ?? null}::text, case l.stage when 'landed' then 'landed' else 'open' end)
    group by l.stage`;
  return leadStages.map((stage) => {
    const { leads, jobs, capex } = rows.find((row) => row.stage === stage) ?? { leads: 0, jobs: 0, capex: 0 };
    return { stage, sums: { leads, jobsWithinThreeYears: jobs, capexEur: capex } };
  });
}

const filters: LeadBoardFilter[] = [
  {},
  { status: 'paused' },
  { ownerId: 'me' },
  { ownerId: 'none' },
  { status: 'open', jobsFrom: 7 },
  { kind: 'expansion', municipalityId: almere.id },
];

async function expectSumsToBeRight(when: string) {
  const readers = Object.entries({ admin, inAlmere, outside });
  const asked = readers.flatMap(([who, ctx]) => filters.map((filter) => ({ who, ctx, filter })));
  await Promise.all(
    asked.map(async ({ who, ctx, filter }) => {
      const [columns, direct] = await Promise.all([findLeadBoard(ctx, filter), directSums(ctx, filter)]);
      const shown = columns.map(({ stage, sums }) => ({ stage, sums }));
      expect(shown, `${when}, ${who}, ${JSON.stringify(filter)}`).toEqual(direct);
    }),
  );
}

test.each([1, 2, 3])('whatever happens to leads, the sums are those of the leads (%i)', async (seed) => {
  const random = numbers(seed);
  const ids: string[] = [];
  for (let round = 1; round <= 3; round += 1) {
    for (let n = 0; n < 10; n += 1) {
      const made = { ...columnsFrom(random), organisationId: pick(random, organisations).id };
      const readerIds = random(2) === 0 ? [inAlmere.actor.id] : [];
      ids.push((await aLead(db, { ...made, readerIds })).id);
      await db.lead.updateMany({ where: { id: pick(random, ids) }, data: columnsFrom(random) });
    }
    const many = { id: { in: ids.filter(() => random(3) === 0) } };
    await db.lead.updateMany({ where: many, data: columnsFrom(random) });
    const gone = pick(random, ids);
    await db.leadReader.deleteMany({ where: { leadId: gone } });
    await db.lead.deleteMany({ where: { id: gone } });
    await expectSumsToBeRight(`round ${round}`);
  }
  await sumUpLeadTally(db);
  await expectSumsToBeRight('summed up');
});

test('rows of the same leads become one, none where nothing is left, and it is not done twice', async () => {
  await db.leadTally.deleteMany();
  const tally = { stage: 'new', status: 'open', kind: 'expansion', municipalityId: almere.id, ownerId: null };
  const rows = [
    { ...tally, leads: 3, jobs: 10, capexEur: 1.25 },
    { ...tally, leads: -1, jobs: -4, capexEur: -0.25 },
    { ...tally, stage: 'visit', leads: 1, jobs: 2, capexEur: 3 },
    { ...tally, stage: 'visit', leads: -1, jobs: -2, capexEur: -3 },
  ];
  await db.leadTally.createMany({ data: rows });
  expect(await sumUpLeadTally(db)).toBe(3);
  const left = await db.leadTally.findMany({ omit: { id: true } });
  expect(left.map((row) => ({ ...row, jobs: Number(row.jobs), capexEur: row.capexEur.toNumber() }))).toEqual([
    { ...tally, leads: 2, jobs: 6, capexEur: 1 },
  ]);
  expect(await sumUpLeadTally(db)).toBe(0);
});

test('many who write while others sum up lose nothing', async () => {
  await db.lead.updateMany({ data: { archivedAt: '2026-11-02T09:00:00Z' } });
  await db.leadTally.deleteMany();
  const organisationId = organisations[0]?.id ?? '';
  const write = async () => {
    for (let n = 0; n < 15; n += 1) {
      const { id } = await aLead(db, { organisationId, jobsWithinThreeYears: 1, stage: 'new' });
      await db.lead.update({ where: { id }, data: { stage: 'visit', capexEur: 2 } });
    }
  };
  let isWriting = true;
  const writing = Promise.all([write(), write(), write()]).finally(() => {
    isWriting = false;
  });
  const sumUp = async () => {
    while (isWriting) await sumUpLeadTally(db);
  };
  await Promise.all([writing, sumUp(), sumUp()]);
  await expectSumsToBeRight('after all');
  const [, , , visit] = await findLeadBoard(admin, {});
  expect(visit?.sums).toEqual({ leads: 45, jobsWithinThreeYears: 45, capexEur: 90 });
  await sumUpLeadTally(db);
  expect(await db.leadTally.count()).toBe(1);
});
