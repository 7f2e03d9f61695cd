import { createFileStore } from '@kavel/core/files';
import { workAtImports } from '@kavel/core/imports';
import { expect, test } from 'vitest';
import { buildTestApp } from '../testing/index.ts';
import { multipartOf } from '../testing/multipart.ts';

const { app, db, clock, config, signInAs } = await buildTestApp();
const desk = await signInAs('desk', { sharedDesk: true });
const viewer = await signInAs('viewer', { sharedDesk: true });
const store = createFileStore(config.FILES_DIR);

function upload(text: string | Buffer, headers: object = desk, noun = 'organisations') {
  const form = multipartOf({}, [{ name: 'companies.csv', bytes: Buffer.from(text) }]);
  return app.inject({
    method: 'POST',
    url: `/v1/imports?noun=${noun}`,
    payload: form.payload,
    headers: { ...form.headers, ...headers },
  });
}
const send = (method: 'GET' | 'POST' | 'PATCH', url: string, payload?: object, headers: object = desk) =>
  app.inject({ method, url, headers: { ...headers }, ...(payload && { payload }) });
const work = () =>
  workAtImports({ db, clock, actor: { kind: 'system' } }, store, {
    leaseSeconds: 60,
    signal: new AbortController().signal,
  });

test('a file is sent, set, checked, run and undone', async () => {
  const made = await upload('Name;Land\nAlfa B.V.;NL\nNobody;Nowhere\n');
  expect(made.statusCode).toBe(201);
  const { id, found, settings, version } = made.json();
  const url = `/v1/imports/${id}`;
  expect(made.headers.location).toBe(url);
  expect({ found, settings }).toMatchObject({
    found: { format: 'csv', columns: ['Name', 'Land'] },
    settings: { delimiter: ';', mapping: ['name', 'country'], existing: 'fill' },
  });
  expect((await send('GET', `${url}/preview`)).json().rows[0]).toEqual({
    number: 2,
    cells: ['Alfa B.V.', 'NL'],
  });

  const set = await send('PATCH', url, { existing: 'skip' }, { ...desk, 'if-match': `"${version}"` });
  expect(set.json()).toMatchObject({ settings: { existing: 'skip' }, version: version + 1 });
  expect((await send('PATCH', url, {}, { ...desk, 'if-match': `"${version}"` })).statusCode).toBe(409);
  expect((await send('PATCH', url, {})).statusCode).toBe(428);

  const checking = await send('POST', `${url}/checks`);
  expect([checking.statusCode, checking.json().state]).toEqual([202, 'checking']);
  expect((await send('POST', `${url}/runs`)).statusCode).toBe(409);
  await work();
  expect((await send('GET', url)).json()).toMatchObject({
    state: 'checked',
    rowCount: 2,
    counts: { create: 1, refused: 1 },
  });
  const refused = await send('GET', `${url}/rows?action=refused`);
  expect(refused.json().items).toEqual([
    {
      ...{ number: 3, action: 'refused', recordId: null, name: 'Nobody', undoing: null },
      reasons: [{ code: 'invalid-choice', field: 'country', params: { text: 'Nowhere' } }],
    },
  ]);
  await send('POST', `${url}/runs`);
  await work();
  expect((await send('GET', url)).json()).toMatchObject({ state: 'done', counts: { create: 1, refused: 1 } });
  expect((await send('GET', '/v1/imports')).json().items).toMatchObject([{ id, state: 'done' }]);
  await send('POST', `${url}/undoings`);
  await work();
  expect((await send('GET', url)).json()).toMatchObject({ state: 'undone', counts: { undone: 1 } });
  expect((await send('POST', `${url}/cancellations`)).statusCode).toBe(409);
});

interface RowPage {
  items: { number: number }[];
  nextCursor: string | null;
}

test('rows are read page by page, none twice', async () => {
  const { id } = (
    await upload(`Name,Country\n${Array.from({ length: 9 }, (_, n) => `Row ${n},XX`).join('\n')}\n`)
  ).json();
  await send('POST', `/v1/imports/${id}/checks`);
  await work();
  const numbers: number[][] = [];
  let cursor: string | null = null;
  do {
    const page: RowPage = (
      await send('GET', `/v1/imports/${id}/rows?limit=2${cursor ? `&cursor=${cursor}` : ''}`)
    ).json();
    numbers.push(page.items.map(({ number }) => number));
    cursor = page.nextCursor;
  } while (cursor);
  expect(numbers).toEqual([[2, 3], [4, 5], [6, 7], [8, 9], [10]]);
});

test.each([
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]), 'not-a-table'],
  ['nothing', '', 'file-empty'],
  ['too many columns', `${'a,'.repeat(300)}\n`, 'too-many-columns'],
])('%s is refused, and nothing is kept', async (_what, bytes, code) => {
  const before = await db.import.count();
  const answer = await upload(bytes);
  expect([answer.statusCode, answer.json().code]).toEqual([422, code]);
  expect(await db.import.count()).toBe(before);
});

test('an import is its maker’s; a viewer has none', async () => {
  const { id } = (await upload('Name,Country\nA,NL\n')).json();
  const other = await signInAs('desk', { sharedDesk: true });
  expect((await send('GET', `/v1/imports/${id}`, undefined, other)).statusCode).toBe(404);
  expect((await send('POST', `/v1/imports/${id}/checks`, undefined, other)).statusCode).toBe(404);
  expect((await upload('Name\nA\n', viewer)).statusCode).toBe(403);
  expect((await send('GET', '/v1/imports', undefined, viewer)).statusCode).toBe(403);
});
