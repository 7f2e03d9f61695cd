import { anOrganisation } from '@kavel/core/organisations';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';

const { app, db, signInAs } = await buildTestApp();
const desk = await signInAs('desk', { sharedDesk: true });
const viewer = await signInAs('viewer', { sharedDesk: true });

const send = (method: 'GET' | 'POST' | 'PATCH', url: string, payload?: object, headers: object = desk) =>
  app.inject({ method, url, headers: { ...headers }, ...(payload && { payload }) });

test('an organisation is made, read, edited and listed', async () => {
  const made = await send('POST', '/v1/organisations', {
    name: '㈱くら',
    country: 'JP',
    clusters: ['water'],
  });
  expect(made.statusCode).toBe(201);
  const organisation = made.json();
  expect(made.headers.location).toBe(`/v1/organisations/${organisation.id}`);
  expect(organisation).toMatchObject({
    nameLanguage: 'ja',
    kinds: ['company'],
    leads: { open: 0, total: 0 },
    contacts: [],
    createdAt: '2026-11-24T09:00:00Z',
    version: 1,
  });
  const url = `/v1/organisations/${organisation.id}`;
  const read = await send('GET', url);
  expect(read.json()).toEqual(organisation);
  expect(read.headers.etag).toBe('"1"');

  const edited = await send('PATCH', url, { sector: 'H' }, { ...desk, 'if-match': '"1"' });
  expect(edited.statusCode).toBe(200);
  expect(edited.headers.etag).toBe('"2"');
  expect(edited.json()).toEqual({ ...organisation, sector: 'H', version: 2 });

  const { items, nextCursor } = (await send('GET', '/v1/organisations?q=くら')).json();
  expect(items).toMatchObject([{ id: organisation.id, sector: 'H', municipality: null }]);
  expect(nextCursor).toBeNull();
});

test('a stale edit is told both versions: the record as GET gives it', async () => {
  const { id } = await anOrganisation(db);
  const url = `/v1/organisations/${id}`;
  await send('PATCH', url, { name: 'First B.V.' }, { ...desk, 'if-match': '"1"' });
  const stale = await send('PATCH', url, { name: 'Second B.V.' }, { ...desk, 'if-match': '"1"' });
  expect(stale.statusCode).toBe(409);
  expect(stale.headers['content-type']).toMatch('application/problem+json');
  expect(stale.json()).toMatchObject({ code: 'stale-edit' });
  expect(stale.json().current).toEqual((await send('GET', url)).json());
});

test('an edit without If-Match is asked for it', async () => {
  const { id } = await anOrganisation(db);
  expect((await send('PATCH', `/v1/organisations/${id}`, { name: 'Blind B.V.' })).statusCode).toBe(428);
});

test('fields that do not exist or cannot be set are refused by name, and nothing is changed', async () => {
  const { id, name } = await anOrganisation(db);
  const edit = { name: 'Other', normalisedName: 'x', createdAt: '2020-01-01', colour: 'red' };
  const answer = await send('PATCH', `/v1/organisations/${id}`, edit, { ...desk, 'if-match': '"1"' });
  expect(answer.statusCode).toBe(422);
  expect(
    answer.json().errors.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`),
  ).toEqual(['/normalisedName unknown-field', '/createdAt unknown-field', '/colour unknown-field']);
  expect(await db.organisation.findUnique({ where: { id } })).toMatchObject({ name, version: 1 });
});

test.each([
  ['a code that is in no list', { name: 'A', country: 'XX' }, '/country'],
  ['no name', { country: 'NL' }, '/name'],
  ['a website that is none', { name: 'A', country: 'NL', website: 'none' }, '/website'],
])('%s is refused by its field', async (_what, payload, pointer) => {
  const answer = await send('POST', '/v1/organisations', payload);
  expect(answer.statusCode).toBe(422);
  expect(answer.json().errors).toMatchObject([{ pointer }]);
});

test.each([
  'limit=101',
  'limit=0',
  'cursor=nonsense',
  'kind=friend',
  'investor=maybe',
  'order=size',
  'count=all',
])('a list with %s is refused', async (query) => {
  expect((await send('GET', `/v1/organisations?${query}`)).statusCode).toBe(422);
});

test.each([
  'organisations',
  'contacts',
  'establishments',
  'introductions',
  'inquiries',
  'leads',
  'follow-ups',
  'partner-offices',
])(
  'the list of %s is counted when it is asked to be, and has no page of more than a hundred',
  async (list) => {
    for (const count of ['capped', 'exact']) {
      const page = (await send('GET', `/v1/${list}?limit=1&count=${count}`)).json();
      expect(page.count).toEqual({ value: expect.any(Number), isExact: true });
    }
    expect((await send('GET', `/v1/${list}`)).json()).not.toHaveProperty('count');
    expect((await send('GET', `/v1/${list}?limit=101`)).statusCode).toBe(422);
  },
);

test('a list narrowed by all at once', async () => {
  await anOrganisation(db, { name: 'Sakura', country: 'JP', tier: 'key', clusters: ['water'], sector: 'H' });
  const narrow = 'investor=true&screening=false&confidential=false&archived=false&tier=key&cluster=water';
  const page = (await send('GET', `/v1/organisations?${narrow}&sector=H&order=name&count=exact`)).json();
  expect(page.items.map(({ name }: { name: string }) => name)).toEqual(['Sakura']);
  expect(page.count).toEqual({ value: 1, isExact: true });
});

test('a viewer reads and does not write', async () => {
  const { id } = await anOrganisation(db);
  expect((await send('GET', `/v1/organisations/${id}`, undefined, viewer)).statusCode).toBe(200);
  const refused = [
    await send('POST', '/v1/organisations', { name: 'A', country: 'NL' }, viewer),
    await send('PATCH', `/v1/organisations/${id}`, { name: 'A' }, { ...viewer, 'if-match': '"1"' }),
  ];
  expect(refused.map(({ statusCode }) => statusCode)).toEqual([403, 403]);
});

test('an organisation that is not there is not found', async () => {
  const answer = await send('GET', '/v1/organisations/01932f6e-0000-7000-8000-000000000001');
  expect(answer.json()).toMatchObject({ status: 404, code: 'not-found' });
});

test('names, numbers and parents are sent as lists and refused by their place', async () => {
  const { id: parentId } = await anOrganisation(db, { name: 'Parent K.K.', country: 'JP' });
  const made = await send('POST', '/v1/organisations', {
    name: 'Child B.V.',
    country: 'NL',
    names: [{ kind: 'trade', name: '子会社' }],
    identifiers: [{ value: 'KvK 1234 5678' }, { scheme: null, value: 'RSIN 12' }],
    parents: [{ organisationId: parentId, sharePercent: 66.67 }],
    sectorCode: '62.10',
    sectorVersion: 'nace-2.1',
    tier: 'key',
    screening: true,
  });
  expect(made.json()).toMatchObject({
    names: [{ kind: 'trade', name: '子会社', language: 'zh-Hans' }],
    identifiers: [
      { scheme: 'kvk', value: '12345678' },
      { scheme: null, value: 'RSIN12' },
    ],
    parents: [{ organisation: { id: parentId }, sharePercent: 66.67 }],
    ultimateParent: { id: parentId },
    isInvestor: true,
    sector: 'J',
    sectorSection: 'K',
    visits: { lastOn: null, dueOn: '2027-11-24', cadenceMonths: 12 },
    confidential: false,
    screening: true,
  });
  const url = `/v1/organisations/${made.json().id}`;
  const group = (await send('GET', `${url}/group`)).json();
  expect(group).toMatchObject({ members: [{ depth: 0 }, { depth: 1, sharePercent: 66.67 }], isCut: false });

  const wrong = {
    identifiers: [{ value: '12345678' }, { scheme: 'lei', value: '12' }],
    parents: [{ organisationId: made.json().id }],
  };
  const refused = await send('PATCH', url, wrong, { ...desk, 'if-match': '"1"' });
  expect(refused.statusCode).toBe(422);
  expect(refused.json().errors).toMatchObject([
    { pointer: '/identifiers/1/value', code: 'identifier-unknown' },
    { pointer: '/parents/0/organisationId', code: 'own-parent' },
  ]);
});

test('an organisation is archived with a reason and taken out again', async () => {
  const { id } = await anOrganisation(db);
  const act = (what: string, version: number, payload?: object, by: object = desk) =>
    send('POST', `/v1/organisations/${id}/${what}`, payload, { ...by, 'if-match': `"${version}"` });
  const reason = 'Bankrupt';
  expect((await act('archivings', 1, {})).statusCode).toBe(422);
  expect((await act('archivings', 1, { reason }, viewer)).statusCode).toBe(403);
  expect((await act('archivings', 1, { reason })).json()).toMatchObject({
    archivedAt: '2026-11-24T09:00:00Z',
    archiveReason: reason,
    version: 2,
  });
  expect((await act('archivings', 1, { reason })).statusCode).toBe(409);
  expect((await act('unarchivings', 2)).json()).toMatchObject({ archivedAt: null, version: 3 });
});
