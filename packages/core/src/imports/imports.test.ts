import { expect, test } from 'vitest';
import { actorOf, aUser } from '../access/index.ts';
import type { UserContext } from '../context.ts';
import { FilesUnavailable } from '../files/index.ts';
import { aLead } from '../leads/index.ts';
import { createOrganisation, updateOrganisation } from '../organisations/index.ts';
import type { ImportSettings } from './import.settings.ts';
import { useImportDesk } from './import-desk.ts';
import {
  cancelImport,
  checkImport,
  findImportRows,
  getImport,
  previewImport,
  runImport,
  undoImport,
  updateImport,
  workAtImports,
} from './index.ts';

const { db, desk, system, store, upload, work, checked, ran, report } = await useImportDesk();

test('a file is read, mapped by the names of its columns, checked without a trace, and run', async () => {
  const text =
    '会社名,国,ホームページ,メモ\n株式会社アルファ,日本,alfa.example,x\nBeta B.V.,Nederland,,y\n,日本,,\nGamma,Atlantis,,\n';
  const made = await upload(text);
  expect(made).toMatchObject({
    state: 'uploaded',
    found: { format: 'csv', columns: ['会社名', '国', 'ホームページ', 'メモ'] },
    settings: {
      encoding: 'utf-8',
      delimiter: ',',
      mapping: ['name', 'country', 'website', null],
      existing: 'fill',
    },
  });
  expect((await previewImport(desk, store, made.id)).rows[0]).toEqual({
    number: 2,
    cells: ['株式会社アルファ', '日本', 'alfa.example', 'x'],
  });
  await checkImport(desk, made.id);
  expect(await db.organisation.count()).toBe(0);
  await work();
  expect(await getImport(desk, made.id)).toMatchObject({
    state: 'checked',
    rowCount: 4,
    counts: { create: 2, refused: 2 },
  });
  expect(await report(made.id)).toEqual([
    '2 create',
    '3 create',
    '4 refused required',
    '5 refused invalid-choice',
  ]);
  expect(await db.organisation.count()).toBe(0);
  expect(await db.change.count({ where: { noun: 'organisation' } })).toBe(0);

  await runImport(desk, made.id);
  await work();
  expect(await getImport(desk, made.id)).toMatchObject({ state: 'done', counts: { create: 2, refused: 2 } });
  expect(
    await db.organisation.findMany({
      orderBy: { name: 'asc' },
      select: { name: true, country: true, websiteDomain: true },
    }),
  ).toEqual([
    { name: 'Beta B.V.', country: 'NL', websiteDomain: null },
    { name: '株式会社アルファ', country: 'JP', websiteDomain: 'alfa.example' },
  ]);
  expect(await db.change.findFirst({ where: { noun: 'organisation' } })).toMatchObject({
    userId: desk.actor.id,
    kind: 'created',
  });
});

test('columns that were mapped once are mapped so again, the colleague’s own way before another’s', async () => {
  const head = 'Firm,Land of origin,Rubbish\n';
  const first = await upload(`${head}A,NL,x\n`);
  expect(first.settings.mapping).toEqual([null, null, null]);
  const mapping: ImportSettings['mapping'] = ['name', 'country', null];
  await updateImport(desk, store, first.id, first.version, { mapping, existing: 'overwrite' });
  await checkImport(desk, first.id);
  const other: UserContext = { ...desk, actor: actorOf(await aUser(db, { role: 'desk', sharedDesk: true })) };
  expect((await upload(`${head}B,NL,y\n`, 'organisations', other)).settings).toMatchObject({
    mapping,
    existing: 'overwrite',
  });
  await cancelImport(desk, first.id);
});

test('who is there is found by number, domain and name, and filled; what is only likely is for a person', async () => {
  const { id: byName } = await createOrganisation(desk, { name: '株式会社デルタ運輸', country: 'JP' });
  const { id: byNumber } = await createOrganisation(desk, {
    name: 'Epsilon B.V.',
    country: 'NL',
    identifiers: [{ value: '12345678' }],
  });
  await createOrganisation(desk, { name: 'Zeta Logistics Holding B.V.', country: 'NL' });
  const text =
    'Company,Country,Website,KvK\n㈱デルタ運輸,JP,delta.example,\nQuite another name,NL,epsilon.example,12345678\nZeta Logistics,NL,,\n㈱デルタ運輸,JP,delta.example,\n';
  const { id, counts } = await ran(text);
  expect(await report(id)).toEqual([
    expect.stringMatching(/^2 update matched/),
    expect.stringMatching(/^3 update matched same-identifier/),
    expect.stringMatching(/^4 conflict resembles/),
    expect.stringMatching(/^5 skip matched/),
  ]);
  expect(counts).toEqual({ update: 2, conflict: 1, skip: 1 });
  expect(await db.organisation.findUnique({ where: { id: byName } })).toMatchObject({
    website: 'delta.example',
    name: '株式会社デルタ運輸',
    version: 2,
  });
  expect(await db.organisation.findUnique({ where: { id: byNumber } })).toMatchObject({
    name: 'Epsilon B.V.',
    website: 'epsilon.example',
  });
});

test('twins within the file are one, in the check as in the run, also far apart', async () => {
  const rows = Array.from(
    { length: 420 },
    (_, n) =>
      `${n === 3 || n === 70 || n === 390 ? 'Twin Tower Works' : `Quorum ${'abcdefghij'[n % 10]}${'klmnopqrstuv'[Math.floor(n / 10) % 12]} ${n * 7919}`},NL,twin${n}.example`,
  );
  const withTwins = rows.map((row, n) =>
    [3, 70, 390].includes(n) ? 'Twin Tower Works,NL,twin.example' : row,
  );
  const done = await checked(`Name,Country,Website\n${withTwins.join('\n')}\n`, {
    matchBy: ['domain', 'identifier'],
  });
  expect(done.counts).toEqual({ create: 418, skip: 2 });
  const { items } = await findImportRows(desk, done.id, { action: 'skip' });
  expect(items.map(({ number, reasons }) => [number, reasons[0]])).toEqual([
    [72, { code: 'twin-in-file', params: { row: 5 } }],
    [392, { code: 'twin-in-file', params: { row: 5 } }],
  ]);
  await runImport(desk, done.id);
  await work();
  expect(await getImport(desk, done.id)).toMatchObject({ state: 'done', rowsDone: 420, counts: done.counts });
  expect(
    (await findImportRows(desk, done.id, { action: 'skip' })).items.map(({ reasons }) => reasons[0]),
  ).toEqual(items.map(({ reasons }) => reasons[0]));

  await undoImport(desk, done.id);
  await work();
  expect(await getImport(desk, done.id)).toMatchObject({
    state: 'undone',
    counts: { ...done.counts, undone: 418 },
  });
  expect(
    await db.organisation.count({ where: { websiteDomain: { startsWith: 'twin' }, archivedAt: null } }),
  ).toBe(0);
}, 60_000);

test('undoing puts fields back, leaves what was edited or used since, and says so', async () => {
  const { id: there } = await createOrganisation(desk, { name: 'Theta Works', country: 'NL' });
  const done = await ran(
    'Name,Country,Website\nTheta Works,NL,theta.example\nIota Works,NL,\nKappa Works,NL,\nLambda Works,NL,\n',
    { matchBy: ['name-country'] },
  );
  const idOf = async (name: string) => (await db.organisation.findFirstOrThrow({ where: { name } })).id;
  await updateOrganisation(desk, await idOf('Iota Works'), 1, { website: 'iota.example' });
  const lead = await aLead(db, { organisationId: await idOf('Kappa Works') });
  await undoImport(desk, done.id);
  await work();
  const { items } = await findImportRows(desk, done.id, {});
  expect(items.map(({ name, undoing }) => [name, undoing])).toEqual([
    ['Theta Works', 'undone'],
    ['Iota Works', 'edited-since'],
    ['Kappa Works', 'in-use'],
    ['Lambda Works', 'undone'],
  ]);
  expect(await db.organisation.findUnique({ where: { id: there } })).toMatchObject({
    website: null,
    websiteDomain: null,
    version: 3,
  });
  expect(await db.organisation.findUnique({ where: { id: lead.organisationId } })).toMatchObject({
    archivedAt: null,
  });
  expect(await getImport(desk, done.id)).toMatchObject({
    state: 'undone',
    counts: { undone: 2, 'edited-since': 1, 'in-use': 1 },
  });
});

test('what is wrong with the whole file fails the import with its reason, and nothing is done', async () => {
  const made = await upload(`Name,Country\nOmicron One,NL\n"Omicron Two,NL\n`);
  await checkImport(desk, made.id);
  await work();
  expect(await getImport(desk, made.id)).toMatchObject({
    state: 'failed',
    problem: { code: 'quote-not-closed' },
  });
  await expect(runImport(desk, made.id)).rejects.toMatchObject({ code: 'wrong-state' });
});

test('settings that do not fit are refused by field, and an import is its maker’s', async () => {
  const made = await upload('Name,Country\nPi,NL\n');
  await expect(
    updateImport(desk, store, made.id, made.version, { mapping: ['name', 'name'] }),
  ).rejects.toMatchObject({ fields: [{ pointer: '/mapping/1', code: 'twice' }] });
  const none = await updateImport(desk, store, made.id, made.version, { mapping: [null, null] });
  await expect(checkImport(desk, none.id)).rejects.toMatchObject({ fields: [{ code: 'name-missing' }] });
  const other: UserContext = { ...desk, actor: actorOf(await aUser(db, { role: 'desk', sharedDesk: true })) };
  await expect(getImport(other, made.id)).rejects.toMatchObject({ kind: 'not-found' });
});

test('a worker that stops or loses its hold is followed by one that goes on where it was', async () => {
  const rows = Array.from(
    { length: 600 },
    (_, n) => `Rho${'bcdfghjklm'[n % 10]}${'aeiouy'[n % 6]}${n * 104729},NL`,
  );
  const made = await upload(`Name,Country\n${rows.join('\n')}\n`);
  const set = await updateImport(desk, store, made.id, made.version, { matchBy: ['identifier'] });
  await checkImport(desk, set.id);
  await work();
  await runImport(desk, set.id);
  const stopped = AbortSignal.abort();
  await work(stopped);
  expect((await getImport(desk, set.id)).rowsDone).toBe(0);
  const stopping = new AbortController();
  const watched: typeof store = {
    ...store,
    borrow: (sha256, use) => {
      stopping.abort();
      return store.borrow(sha256, use);
    },
  };
  await workAtImports(system, watched, { leaseSeconds: 60, signal: stopping.signal });
  expect(await getImport(desk, set.id)).toMatchObject({
    state: 'running',
    rowsDone: 250,
    counts: { create: 250 },
  });
  await work();
  expect(await getImport(desk, set.id)).toMatchObject({
    state: 'done',
    rowsDone: 600,
    counts: { create: 600 },
  });
  expect(await db.organisation.count({ where: { name: { startsWith: 'Rho' } } })).toBe(600);
}, 60_000);

test('an import whose file cannot be reached waits for the store, and is not given up', async () => {
  const made = await upload('Name,Country\nSigma,NL\n');
  await checkImport(desk, made.id);
  const gone: typeof store = { ...store, borrow: () => Promise.reject(new FilesUnavailable('it is away')) };
  const { signal } = new AbortController();
  for (let n = 0; n < 10; n += 1) {
    await expect(workAtImports(system, gone, { leaseSeconds: 60, signal })).rejects.toThrow('it is away');
  }
  expect(await getImport(desk, made.id)).toMatchObject({ state: 'checking' });
  await work();
  expect(await getImport(desk, made.id)).toMatchObject({ state: 'checked' });
});
