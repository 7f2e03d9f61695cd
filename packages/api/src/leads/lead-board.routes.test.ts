import { aLead } from '@kavel/core/leads';
import { anOrganisation } from '@kavel/core/organisations';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, aColleague, signInAs } = await buildTestApp();
const { user, headers } = await aColleague('account-manager', { municipality: 'almere' });
const elsewhere = await signInAs('account-manager', { municipality: 'amsterdam' });
const { municipalityId } = user;

type Column = { stage: string; sums: { leads: number }; items: { title: string }[]; nextCursor: string };
const board = async (as = headers, query = ''): Promise<Column[]> =>
  (await app.inject({ url: `/v1/leads/board?${query}`, headers: as })).json().columns;

test('leads by stage with their sums, and the cards of a column page by page', async () => {
  const { id: organisationId } = await anOrganisation(db, { name: 'Eurotown', country: 'US' });
  const visit = { stage: 'visit', organisationId, municipalityId } as const;
  const given = {
    nextStepOn: new Date('2026-12-01T00:00:00Z'),
    jobsWithinThreeYears: 30,
    capexEur: 250_000.5,
  };
  const { id } = await aLead(db, { ...visit, ...given, title: 'First', ownerId: user.id });
  await aLead(db, { ...visit, title: 'Before', updatedAt: '2026-11-01T09:00:00Z' });
  const query = `organisationId=${organisationId}`;
  const columns = await board(headers, query);
  expect(columns).toHaveLength(6);
  expect(columns[3]).toMatchObject({
    stage: 'visit',
    sums: { leads: 2, jobsWithinThreeYears: 30, capexEur: 250_000.5 },
    items: [
      {
        id,
        title: 'First',
        organisation: { id: organisationId, name: 'Eurotown', country: 'US' },
        owner: { id: user.id, name: user.name },
        nextStepOn: '2026-12-01',
        jobsWithinThreeYears: 30,
        capexEur: 250_000.5,
        stageSince: '2026-11-02T09:00:00Z',
        version: 1,
      },
      { title: 'Before' },
    ],
    nextCursor: null,
  });
  const cards = `/v1/leads/board/visit?limit=1&${query}`;
  const first = (await app.inject({ url: cards, headers })).json();
  expect(first).toMatchObject({ items: [{ title: 'First' }], nextCursor: expect.any(String) });
  const second = (await app.inject({ url: `${cards}&cursor=${first.nextCursor}`, headers })).json();
  expect(second).toMatchObject({ items: [{ title: 'Before' }], nextCursor: null });
});

test('a confidential lead and another municipality’s are in no sum and on no card', async () => {
  const of = { municipalityId, stage: 'shortlist' } as const;
  await aLead(db, { ...of, title: 'Ours' });
  await aLead(db, { ...of, title: 'Secret', confidential: true });
  const [ours, theirs] = [(await board())[2], (await board(elsewhere))[2]];
  expect(ours).toMatchObject({ sums: { leads: 1 }, items: [{ title: 'Ours' }] });
  expect(theirs).toMatchObject({ sums: { leads: 0 }, items: [] });
});

test('nobody reads it without an account, and a token not without the right', async () => {
  expect((await app.inject({ url: '/v1/leads/board' })).statusCode).toBe(401);
  expect((await app.inject({ url: '/v1/leads/board/visit' })).statusCode).toBe(401);
});

test.each([
  ['/v1/leads/board?kind=other', 'kind'],
  ['/v1/leads/board?municipalityId=almere', 'municipalityId'],
  ['/v1/leads/board/visit?cursor=x', 'cursor'],
  ['/v1/leads/board/nowhere', 'stage'],
])('%s is refused by what is wrong in it', async (url, field) => {
  const answer = await app.inject({ url, headers });
  expect(answer.statusCode).toBe(422);
  expect(answer.json().errors[0].pointer).toContain(field);
});
