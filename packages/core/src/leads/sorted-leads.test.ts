import { expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import { fixedClock } from '../clock.ts';
import type { UserContext } from '../context.ts';
import { theMunicipalities } from '../municipalities/index.ts';
import { anOrganisation } from '../organisations/index.ts';
import { useTestDb } from '../testing/index.ts';
import { aLead, findLeads, type LeadStage, leadSorts, leadStages, sortDirections } from './index.ts';

const db = await useTestDb();
const clock = fixedClock('2026-11-24T09:00:00Z');
const { almere } = await theMunicipalities(db);
const desk: UserContext = {
  db,
  clock,
  actor: actorOf(await aUser(db, { role: 'account-manager', sharedDesk: true })),
};
const day = (n: number) => `2026-10-${String(n).padStart(2, '0')}T00:00:00Z`;

/** The n-th of nine: with equals among them, and some of which nothing is known. */
async function ninth(n: number, group: string) {
  const third = Math.ceil(n / 3);
  const { id: organisationId } = await anOrganisation(db, { name: `Firm ${third}` });
  const known = n % 4 !== 0;
  return aLead(db, {
    organisationId,
    title: `Hall ${third}`,
    sector: group,
    municipalityId: almere.id,
    stage: leadStages[n % 5] as LeadStage,
    jobsWithinThreeYears: known ? third * 10 : null,
    capexEur: known ? third * 1_000_000.25 : null,
    nextStepOn: known ? day(third) : null,
    lastActivityAt: day(third),
    createdAt: day(third),
    updatedAt: day(third),
  });
}

const orders = leadSorts.flatMap((sort) => sortDirections.map((direction) => ({ sort, direction })));
const groups = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M', 'N', 'O', 'P', 'Q', 'R'];

test.each(orders.map((order, at) => ({ ...order, group: groups[at] ?? '' })))(
  'nine leads by $sort $direction, two a page: five pages, no repeat, no omission, also while leads are added',
  async ({ sort, direction, group }) => {
    const made: string[] = [];
    for (let n = 1; n <= 9; n += 1) made.push((await ninth(n, group)).id);
    const filter = { sort, direction, sector: group as 'A' };
    const whole = (await findLeads(desk, filter)).items.map(({ id }) => id);
    expect(whole.toSorted()).toEqual(made.toSorted());
    const seen: string[] = [];
    let pages = 0;
    let cursor: string | undefined;
    do {
      const page = await findLeads(desk, { ...filter, limit: 2, cursor });
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor ?? undefined;
      pages += 1;
    } while (cursor);
    expect(pages).toBe(5);
    expect(seen).toEqual(whole);

    const meanwhile: string[] = [];
    cursor = undefined;
    for (let n = 1; ; n += 1) {
      const page: Awaited<ReturnType<typeof findLeads>> = await findLeads(desk, {
        ...filter,
        limit: 2,
        cursor,
      });
      meanwhile.push(...page.items.map(({ id }) => id));
      if (!page.nextCursor) break;
      cursor = page.nextCursor;
      if (n < 4) await ninth(n * 2, group);
    }
    expect(new Set(meanwhile).size).toBe(meanwhile.length);
    expect(meanwhile.filter((id) => made.includes(id))).toEqual(whole);
  },
);

test('stages come as a case goes through them, and what is not known stands last either way', async () => {
  const title = 'Ordered';
  for (const stage of ['visit', 'new', 'decision'] as const) {
    await aLead(db, { title, stage, jobsWithinThreeYears: stage === 'new' ? null : stage.length });
  }
  const found = async (sort: 'stage' | 'jobs', direction?: 'asc' | 'desc') =>
    (await findLeads(desk, { q: title, sort, direction })).items.map(({ stage }) => stage);
  expect(await found('stage')).toEqual(['new', 'visit', 'decision']);
  expect(await found('stage', 'desc')).toEqual(['decision', 'visit', 'new']);
  expect(await found('jobs')).toEqual(['decision', 'visit', 'new']);
  expect(await found('jobs', 'asc')).toEqual(['visit', 'decision', 'new']);
});

test('a cursor of another order is refused by name, and one that is none by its field', async () => {
  for (let n = 1; n <= 3; n += 1) await ninth(n, 'S');
  const byTitle = (await findLeads(desk, { sort: 'title', limit: 2 })).nextCursor ?? '';
  const usual = (await findLeads(desk, { limit: 2 })).nextCursor ?? '';
  const refused = (was: string, now: string) => ({
    kind: 'broken-rule',
    message: expect.stringContaining(was),
    fields: [{ pointer: '/cursor', code: 'other-order', params: { was, now } }],
  });
  await expect(findLeads(desk, { sort: 'jobs', cursor: byTitle })).rejects.toMatchObject(
    refused('title asc', 'jobs desc'),
  );
  await expect(findLeads(desk, { cursor: byTitle })).rejects.toMatchObject(
    refused('title asc', 'updatedAt desc'),
  );
  await expect(findLeads(desk, { sort: 'title', direction: 'desc', cursor: byTitle })).rejects.toMatchObject(
    refused('title asc', 'title desc'),
  );
  await expect(findLeads(desk, { sort: 'title', cursor: usual })).rejects.toMatchObject(
    refused('updatedAt desc', 'title asc'),
  );
  const id = '01932f6e-0000-7000-8000-000000000001';
  const forged = [
    ['jobs desc', 0, 'x', id],
    ['jobs desc', 9, null, id],
    ['jobs desc', 0, null, id],
    ['jobs desc', 0, '1', 'x'],
  ];
  for (const parts of forged) {
    const cursor = Buffer.from(JSON.stringify(parts)).toString('base64url');
    await expect(findLeads(desk, { sort: 'jobs', cursor })).rejects.toMatchObject({
      fields: [{ pointer: '/cursor' }],
    });
  }
});
