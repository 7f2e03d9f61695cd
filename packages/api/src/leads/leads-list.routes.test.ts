import { aLead, leadSorts } from '@kavel/core/leads';
import { anOrganisation } from '@kavel/core/organisations';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, aColleague, signInAs } = await buildTestApp();
const manager = await aColleague('account-manager', { municipality: 'almere' });
const elsewhere = await aColleague('account-manager', { municipality: 'amsterdam' });
const { municipalityId } = manager.user;
const get = (query: string, headers: object = manager.headers) =>
  app.inject({ url: `/v1/leads?${query}`, headers: { ...headers } });
const file = (payload: object, headers: object = manager.headers) =>
  app.inject({
    method: 'POST',
    url: '/v1/exports',
    headers: { ...headers },
    payload: { noun: 'leads', format: 'csv', ...payload },
  });

test.each(leadSorts)(
  'by %s: nine leads, two a page, make five pages; one too many is refused',
  async (sort) => {
    for (let n = 0; n < 9; n += 1) await aLead(db, { municipalityId, sector: 'H', title: `Page ${n % 4}` });
    const seen: string[] = [];
    let cursor = '';
    let pages = 0;
    do {
      const page = (await get(`sector=H&limit=2&sort=${sort}${cursor && `&cursor=${cursor}`}`)).json();
      seen.push(...page.items.map(({ id }: { id: string }) => id));
      cursor = page.nextCursor;
      pages += 1;
    } while (cursor);
    expect(new Set(seen).size).toBe(seen.length);
    expect(pages).toBe(Math.ceil(seen.length / 2));
    const counted = (await get(`sector=H&limit=1&count=exact&sort=${sort}`)).json();
    expect(counted.count).toEqual({ value: seen.length, isExact: true });
    expect((await get(`limit=101&sort=${sort}`)).json()).toMatchObject({
      status: 422,
      errors: [{ pointer: '/limit' }],
    });
    await db.lead.updateMany({ where: { sector: 'H' }, data: { sector: null } });
  },
);

test.each([
  ['stage', 'gone', 'leadStage'],
  ['source', 'fax', 'leadSource'],
  ['sector', 'ZZ', 'sector'],
  ['cluster', 'gone', 'cluster'],
  ['vifo', 'gone', 'vifo'],
  ['originCountry', 'XX', 'country'],
  ['sort', 'luck', 'leadSort'],
  ['creditParty', 'x', 'creditParty'],
])('an unknown %s is refused with the name of its list', async (name, code, list) => {
  expect((await get(`${name}=${code}`)).json()).toMatchObject({
    status: 422,
    errors: [{ pointer: `/${name}`, detail: expect.stringContaining(`the list ${list}.`) }],
  });
});

test('a lead takes no unknown code, and none that retired; what had it shows it', async () => {
  await db.retiredCode.create({
    data: { list: 'leadSource', code: 'event', retiredFrom: new Date('2026-10-24T00:00:00Z') },
  });
  const { id } = await aLead(db, { municipalityId, source: 'event', title: 'Fair of 2025' });
  const { id: other } = await aLead(db, { municipalityId });
  const patch = (leadId: string, payload: object) =>
    app.inject({
      method: 'PATCH',
      url: `/v1/leads/${leadId}`,
      headers: { ...manager.headers, 'if-match': '"1"' },
      payload,
    });
  expect((await patch(other, { source: 'fax' })).json()).toMatchObject({
    status: 422,
    errors: [{ pointer: '/source', detail: expect.stringContaining('leadSource') }],
  });
  expect((await patch(other, { source: 'event' })).json()).toMatchObject({
    status: 422,
    errors: [{ pointer: '/source', code: 'code-retired', params: { list: 'leadSource', code: 'event' } }],
  });
  expect((await get('source=event')).json().items).toMatchObject([{ id, source: 'event' }]);
  expect((await patch(id, { source: 'event', summary: 'Kept' })).json()).toMatchObject({ source: 'event' });
});

test('the file of a view has exactly its rows, in its order, with its columns; who may not export gets 403', async () => {
  const { id: organisationId } = await anOrganisation(db, { name: 'View B.V.', country: 'NL' });
  const facts = { organisationId, cause: 'talent', municipalityId };
  await aLead(db, { ...facts, title: 'B', jobsWithinThreeYears: 5 });
  await aLead(db, { ...facts, title: 'A', jobsWithinThreeYears: 50 });
  await aLead(db, { ...facts, title: 'C' });
  await aLead(db, { ...facts, title: 'Of another cause', cause: 'growth', jobsWithinThreeYears: 7 });
  await aLead(db, { ...facts, title: 'Elsewhere', municipalityId: elsewhere.user.municipalityId });
  await aLead(db, { ...facts, title: 'Secret', confidential: true });
  const view = { filter: { cause: 'talent', sort: 'jobs' }, columns: ['title', 'jobs', 'organisation'] };
  const listed = (await get('cause=talent&sort=jobs')).json().items;
  expect(listed.map(({ title }: { title: string }) => title)).toEqual(['A', 'B', 'C']);
  const lines = (await file(view)).body.split('\r\n');
  expect(lines[0]).toContain('Filter: cause = talent, sort = jobs.');
  expect(lines[1]).toBe('Title,Jobs within three years,Organisation,Organisation country,Kavel ID');
  expect(lines.slice(2, -2)).toEqual(
    listed.map(
      ({
        id,
        title,
        jobsWithinThreeYears,
      }: {
        id: string;
        title: string;
        jobsWithinThreeYears: number | null;
      }) => `${title},${jobsWithinThreeYears ?? ''},View B.V.,NL,${id}`,
    ),
  );
  const theirs = (await file(view, elsewhere.headers)).body.split('\r\n');
  expect(theirs.slice(2, -2)).toEqual([expect.stringContaining('Elsewhere,,View B.V.')]);
  expect((await file({ ...view, columns: ['title', 'shoe'] })).json()).toMatchObject({
    status: 422,
    errors: [{ pointer: '/columns/1', detail: expect.stringContaining('leadColumn') }],
  });
  const viewer = await signInAs('viewer', { municipality: 'almere' });
  expect((await get('cause=talent', viewer)).statusCode).toBe(200);
  expect((await file(view, viewer)).statusCode).toBe(403);
});

test('nine leads by two are five pages, without repeat or omission, also while leads are added', async () => {
  const { id: organisationId } = await anOrganisation(db);
  const at = (n: number) => `2026-11-02T09:0${n % 3}:00Z`;
  const nine: string[] = [];
  for (let n = 0; n < 9; n += 1) {
    const { id } = await aLead(db, { organisationId, municipalityId, createdAt: at(n), updatedAt: at(n) });
    nine.push(id);
  }
  const seen: string[] = [];
  let pages = 0;
  let cursor: string | null = '';
  while (cursor !== null) {
    const after = cursor && `&cursor=${encodeURIComponent(cursor)}`;
    const answer = await get(`organisationId=${organisationId}&limit=2${after}`);
    const page: { items: { id: string }[]; nextCursor: string | null } = answer.json();
    seen.push(...page.items.map(({ id }) => id));
    pages += 1;
    cursor = page.nextCursor;
    // The latest stand before what was read: whoever reads on does not meet them.
    await aLead(db, { organisationId, municipalityId, updatedAt: '2026-11-24T09:00:00Z' });
  }
  expect(pages).toBe(5);
  expect(seen).toHaveLength(9);
  expect(new Set(seen)).toEqual(new Set(nine));
  for (const limit of [0, 101]) {
    expect((await get(`limit=${limit}`)).statusCode).toBe(422);
  }
});
