import { expect, test } from 'vitest';
import { type AUser, actorOf, aUser } from '../../access/index.ts';
import { fixedClock } from '../../clock.ts';
import type { UserContext } from '../../context.ts';
import { theMunicipalities } from '../../municipalities/index.ts';
import { anOrganisation } from '../../organisations/index.ts';
import { useTestDb } from '../../testing/index.ts';
import { type ALead, aLead } from '../lead.factory.ts';
import { findLeadBoard, findLeadCards, type LeadBoardFilter } from './find-lead-board.ts';

const db = await useTestDb();
const clock = fixedClock('2026-11-24T09:00:00Z');
const { almere, amsterdam } = await theMunicipalities(db);

async function as(given: AUser): Promise<UserContext> {
  return { db, clock, actor: actorOf(await aUser(db, given)) };
}
const admin = await as({ role: 'admin' });
const inAlmere = await as({ municipalityId: almere.id, role: 'account-manager' });
const inAmsterdam = await as({ municipalityId: amsterdam.id, role: 'account-manager' });
const outside = await as({ sharedDesk: false, role: 'account-manager' });
const mine = (given: ALead = {}) => aLead(db, { municipalityId: almere.id, ...given });

/** The columns that have leads: how many, their jobs and euros, and the titles of the cards. */
async function shownTo(ctx: UserContext, filter: LeadBoardFilter = {}) {
  const columns = await findLeadBoard(ctx, filter);
  const filled = columns.filter(({ sums, items }) => sums.leads > 0 || items.length > 0);
  return Object.fromEntries(
    filled.map(({ stage, sums, items }) => [
      stage,
      [sums.leads, sums.jobsWithinThreeYears, sums.capexEur, ...items.map(({ title }) => title)],
    ]),
  );
}

test('a column for each stage in their order, empty ones too; the latest edited first', async () => {
  const { id: organisationId } = await anOrganisation(db, {
    name: '富士工業',
    nameLanguage: 'ja',
    latinName: 'Fuji Kogyo',
  });
  const of = { organisationId, stage: 'visit' } as const;
  await mine({ ...of, title: 'Early', updatedAt: '2026-11-02T09:00:00Z', jobsWithinThreeYears: 40 });
  const { id } = await mine({
    ...of,
    title: 'Late',
    updatedAt: '2026-11-03T09:00:00Z',
    capexEur: 1_250_000.5,
    nextStep: 'Show the plot',
    nextStepOn: new Date('2026-11-20T00:00:00Z'),
    ownerId: inAlmere.actor.id,
    stageSince: '2026-11-01T09:00:00Z',
  });
  await mine({ organisationId, title: 'Ended', stage: 'visit', status: 'lost' });
  await mine({ organisationId, title: 'Here', stage: 'landed', status: 'landed', jobsWithinThreeYears: 5 });
  const columns = await findLeadBoard(inAlmere, { organisationId });
  expect(columns.map(({ stage }) => stage)).toEqual([
    ...['new', 'qualified', 'shortlist', 'visit', 'decision', 'landed'],
  ]);
  expect(columns[0]).toEqual({
    stage: 'new',
    sums: { leads: 0, jobsWithinThreeYears: 0, capexEur: 0 },
    items: [],
    nextCursor: null,
  });
  expect(columns[3]?.items[0]).toEqual({
    id,
    title: 'Late',
    stage: 'visit',
    status: 'open',
    confidential: false,
    organisation: {
      id: organisationId,
      name: '富士工業',
      nameLanguage: 'ja',
      latinName: 'Fuji Kogyo',
      country: 'NL',
    },
    owner: { id: inAlmere.actor.id, name: inAlmere.actor.name },
    nextStep: 'Show the plot',
    nextStepOn: new Date('2026-11-20T00:00:00Z'),
    jobsWithinThreeYears: null,
    capexEur: 1_250_000.5,
    stageSince: new Date('2026-11-01T09:00:00Z'),
    lookAgainOn: null,
    updatedAt: new Date('2026-11-03T09:00:00Z'),
    version: 1,
  });
  expect(await shownTo(inAlmere, { organisationId })).toEqual({
    visit: [2, 40, 1_250_000.5, 'Late', 'Early'],
    landed: [1, 5, 0, 'Here'],
  });
  expect(await shownTo(inAlmere, { organisationId, status: 'lost' })).toEqual({ visit: [1, 0, 0, 'Ended'] });
});

test('fifty cards of a column, the others by its cursor; the sums are of all', async () => {
  const { id: organisationId } = await anOrganisation(db);
  for (let n = 0; n < 53; n += 1) await mine({ organisationId, stage: 'decision', title: `Case ${n}` });
  const columns = await findLeadBoard(inAlmere, { organisationId });
  const decision = columns.find(({ stage }) => stage === 'decision');
  expect(decision).toMatchObject({ sums: { leads: 53 } });
  const cursor = decision?.nextCursor ?? undefined;
  const rest = await findLeadCards(inAlmere, 'decision', { organisationId, cursor });
  expect(rest).toMatchObject({ nextCursor: null, items: { length: 3 } });
  const titles = [...(decision?.items ?? []), ...rest.items].map(({ title }) => title);
  expect(new Set(titles).size).toBe(53);
});

test('what a colleague does not see is on no card and in no sum', async () => {
  const { id: hidden } = await anOrganisation(db, { confidential: true, municipalityId: amsterdam.id });
  const ownerId = (await aUser(db, { municipalityId: almere.id })).id;
  const of = { ownerId, stage: 'shortlist', jobsWithinThreeYears: 10 } as const;
  await mine({ ...of, title: 'Open' });
  await mine({ ...of, title: 'Named', confidential: true, readerIds: [inAlmere.actor.id] });
  await mine({ ...of, title: 'Secret', confidential: true });
  await mine({ ...of, title: 'Of a secret company', organisationId: hidden });
  await aLead(db, { ...of, title: 'Elsewhere', municipalityId: amsterdam.id });
  await mine({ ...of, title: 'Archived', archivedAt: '2026-11-02T09:00:00Z' });
  const seen = async (ctx: UserContext, filter: LeadBoardFilter = {}) => {
    const { shortlist = [0] } = await shownTo(ctx, { ownerId, ...filter });
    return [...shortlist.slice(0, 2), ...shortlist.slice(3).sort()];
  };
  expect(await seen(inAlmere)).toEqual([2, 20, 'Named', 'Open']);
  expect(await seen(inAmsterdam)).toEqual([1, 10, 'Elsewhere']);
  expect(await seen(outside)).toEqual([0]);
  expect(await seen(admin)).toEqual([3, 30, 'Elsewhere', 'Of a secret company', 'Open']);
  expect(await seen(admin, { municipalityId: almere.id })).toEqual([2, 20, 'Of a secret company', 'Open']);
  expect(await seen(inAlmere, { municipalityId: amsterdam.id })).toEqual([0]);
});

test.each([
  ['a kind', { kind: 'retention' }, ['Kept']],
  ['words', { q: 'kept place' }, ['Kept']],
  ['words that nothing has', { q: '。' }, []],
] as const)('narrowed by %s', async (_what, filter, titles) => {
  const { id: organisationId } = await anOrganisation(db);
  await mine({ organisationId, title: 'Kept', kind: 'retention', summary: 'x' });
  await mine({ organisationId, title: 'A kept place', kind: 'expansion' });
  const { new: shown = [0] } = await shownTo(inAlmere, { organisationId, ...filter });
  const found = 'q' in filter && titles.length > 0 ? ['A kept place'] : titles;
  expect([shown[0], ...shown.slice(3)]).toEqual([found.length, ...found]);
});
