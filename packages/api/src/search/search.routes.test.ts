import { aContact } from '@kavel/core/contacts';
import { aLead } from '@kavel/core/leads';
import { anOrganisation } from '@kavel/core/organisations';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, aColleague, signInAs } = await buildTestApp();
const almere = await aColleague('account-manager', { municipality: 'almere' });
const amsterdam = await signInAs('viewer', { municipality: 'amsterdam' });
const municipalityId = almere.user.municipalityId;

const { id: organisationId } = await anOrganisation(db, {
  name: '株式会社日立',
  nameLanguage: 'ja',
  latinName: 'Hitachi, Ltd.',
  country: 'JP',
});
const contact = await aContact(db, { organisationId, name: '田中 美咲', email: 'tanaka@hitachi.example' });
const lead = await aLead(db, { organisationId, municipalityId, title: 'Turbines' });

const searched = (query: string, headers: Record<string, string>) =>
  app.inject({ url: `/v1/search?${query}`, headers });

test('one question, five groups, each with its count', async () => {
  const answer = await searched('q=hitachi', almere.headers);
  expect(answer.statusCode).toBe(200);
  const organisation = {
    id: organisationId,
    name: '株式会社日立',
    nameLanguage: 'ja',
    latinName: 'Hitachi, Ltd.',
    country: 'JP',
  };
  const count = { value: 1, isExact: true };
  expect(answer.json()).toEqual({
    organisations: { items: [organisation], count },
    contacts: {
      items: [
        {
          id: contact.id,
          name: '田中 美咲',
          nameReading: null,
          jobTitle: null,
          email: 'tanaka@hitachi.example',
          organisation,
        },
      ],
      count,
    },
    leads: {
      items: [
        {
          id: lead.id,
          title: 'Turbines',
          kind: 'new-establishment',
          stage: 'new',
          status: 'open',
          organisation,
        },
      ],
      count,
    },
    inquiries: { items: [], count: { value: 0, isExact: true } },
    plots: { items: [], count: { value: 0, isExact: true } },
  });
});

test('another municipality’s lead is neither found nor counted', async () => {
  const { leads, organisations } = (await searched('q=turbines+hitachi', amsterdam)).json();
  expect(leads).toEqual({ items: [], count: { value: 0, isExact: true } });
  expect(organisations.items).toEqual([]);
});

test('a token finds what its scopes let it read', async () => {
  const payload = { name: 'Leads alone', scopes: ['leads:read'] };
  const { headers } = almere;
  const made = await app.inject({ method: 'POST', url: '/v1/api-tokens', headers, payload });
  const { token } = made.json();
  const found = (await searched('q=hitachi', { authorization: `Bearer ${token}` })).json();
  expect(found).toMatchObject({ organisations: null, contacts: null, inquiries: null, plots: null });
  expect(found.leads.items).toHaveLength(1);
});

test.each([
  ['nothing', ''],
  ['spaces', 'q=+'],
  ['signs alone', 'q=%E2%80%A6'],
  ['too much', `q=${'a'.repeat(201)}`],
])('%s is refused by its field', async (_what, query) => {
  const answer = await searched(query, almere.headers);
  expect(answer.json()).toMatchObject({ status: 422, errors: [{ pointer: '/q' }] });
});

test.each([
  'q=%25',
  "q=';drop table lead",
  'q=%00a',
  'q=%F0%9F%8F%AD',
  'q=%5C',
  `q=${'%E6%97%A5'.repeat(200)}`,
])('whatever is typed, nothing breaks: %s', async (query) => {
  expect((await searched(query, almere.headers)).statusCode).toBeOneOf([200, 422]);
});

test('the limit is kept', async () => {
  expect((await searched('q=a&limit=21', almere.headers)).statusCode).toBe(422);
  const two = (await searched('q=a&limit=1', almere.headers)).json();
  for (const group of Object.values(two) as { items: unknown[] }[])
    expect(group.items.length).toBeLessThan(2);
});

test('who is not signed in finds nothing', async () => {
  expect((await app.inject({ url: '/v1/search?q=hitachi' })).statusCode).toBe(401);
});
