import { expect, test } from 'vitest';
import { anOrganisation } from '../organisations/index.ts';
import { useImportDesk } from './import-desk.ts';
import { findImportRows, getImport, type ImportRow, runImport, undoImport } from './index.ts';

const { db, desk, work, checked } = await useImportDesk();

/** Fifty that are here already, and how a row of the file writes them: another script, legal form, width or case. */
const spellings = [
  [(n: number) => `株式会社青空${kana(n)}製作所`, (n: number) => `㈱青空${kana(n)}製作所`, 'JP'],
  [(n: number) => `深圳市华${hanzi(n)}科技有限公司`, (n: number) => `深圳市華${hanzi(n)}科技有限公司`, 'CN'],
  [(n: number) => `Zonnehoek ${word(n)} B.V.`, (n: number) => `ＺＯＮＮＥＨＯＥＫ　${word(n)}`, 'NL'],
  [(n: number) => `Müllerhof ${word(n)} GmbH`, (n: number) => `Muellerhof ${word(n)} GmbH`, 'DE'],
  [(n: number) => `カワカミ${kana(n)}株式会社`, (n: number) => `Kawakami${romaji(n)} K.K.`, 'JP'],
] as const;

const kanas = [
  'サクラ',
  'カエデ',
  'ツバキ',
  'ヒノキ',
  'スミレ',
  'アオイ',
  'ミドリ',
  'ハヤテ',
  'コダマ',
  'ノゾミ',
];
const romajis = [
  'sakura',
  'kaede',
  'tsubaki',
  'hinoki',
  'sumire',
  'aoi',
  'midori',
  'hayate',
  'kodama',
  'nozomi',
];
const kana = (n: number) => kanas[n % 10] ?? '';
const romaji = (n: number) => romajis[n % 10] ?? '';
const hanzi = (n: number) => [...'远宏瑞安兴博金龙海天'][n % 10] ?? '';
/** Two that resemble each other in nothing. */
function word(n: number): string {
  const at = (place: number) => (n * 7919 + place * 104_729 + n * n * (place + 3)) % 90;
  const syllable = (x: number) => `${'bcdfghjklmnprstvwz'[x % 18]}${'aeiou'[Math.floor(x / 18)]}`;
  return [0, 1, 2, 3, 4].map((place) => syllable(at(place))).join('');
}

/** What an undone import leaves of the tables as it found them: all but that something was edited. */
async function standing() {
  const organisations = await db.organisation.findMany({
    where: { archivedAt: null },
    omit: { updatedAt: true, version: true, comparedAt: true },
    include: { identifiers: { omit: { id: true } }, names: { omit: { id: true } } },
    orderBy: { id: 'asc' },
  });
  const keys = await db.organisation.findMany({
    where: { archivedAt: null },
    select: { id: true, matchKeys: true, searchGrams: true, searchText: true },
    orderBy: { id: 'asc' },
  });
  return { organisations, keys };
}

const codes = (rows: readonly ImportRow[]) =>
  rows.map(({ number, action, reasons }) => [number, action, reasons.map(({ code }) => code).join(' ')]);

test('1,000 rows of which 50 are here already: told beforehand as it is then done, and undone without a trace', async () => {
  const twins: string[] = [];
  for (let n = 0; n < 50; n += 1) {
    const [here, there, country] = spellings[n % spellings.length] ?? spellings[0];
    const at = Math.floor(n / spellings.length);
    await anOrganisation(db, { name: here(at), country });
    twins.push(`${there(at)},${country},twin${n}.example`);
  }
  const rows = Array.from({ length: 1000 }, (_, n) =>
    n % 20 === 7 ? (twins[Math.floor(n / 20)] ?? '') : `${word(n + 1000)}${n},NL,new${n}.example`,
  );
  const before = await standing();
  const { id, counts } = await checked(`Name,Country,Website\n${rows.join('\n')}\n`);
  expect(counts.create).toBe(950);
  expect((counts.update ?? 0) + (counts.conflict ?? 0)).toBe(50);
  expect(await standing()).toEqual(before);
  const all = { limit: 1000 };
  const foretold = (await findImportRows(desk, id, all)).items;
  for (const { action, reasons } of foretold.filter((row) => row.action !== 'create')) {
    expect(['matched', 'resembles'], action).toContain(reasons[0]?.code);
    expect(reasons.length).toBeGreaterThan(1);
  }

  await runImport(desk, id);
  await work();
  expect(await getImport(desk, id)).toMatchObject({ state: 'done', counts });
  expect(codes((await findImportRows(desk, id, all)).items)).toEqual(codes(foretold));
  expect(await db.organisation.count()).toBe(1000);
  expect(await db.change.count({ where: { noun: 'organisation', kind: 'created' } })).toBe(950);

  await undoImport(desk, id);
  await work();
  expect(await getImport(desk, id)).toMatchObject({
    state: 'undone',
    counts: { undone: 950 + (counts.update ?? 0) },
  });
  expect(await standing()).toEqual(before);
}, 120_000);

test('a row that resembles an earlier one of its file is foretold as it is then done, far apart as well', async () => {
  const rows = Array.from({ length: 520 }, (_, n) => `${word(n + 5000)}${n},NL,,`);
  rows[3] = '株式会社ハルカゼ,JP,harukaze.example,';
  rows[40] = 'Harukaze K.K.,JP,,';
  rows[500] = '㈱ハルカゼ,JP,,';
  rows[510] = 'Another name,JP,harukaze.example,';
  const { id, counts } = await checked(`Name,Country,Website,KvK\n${rows.join('\n')}\n`);
  const all = { limit: 1000 };
  const foretold = (await findImportRows(desk, id, all)).items;
  expect(codes(foretold).filter(([, action]) => action !== 'create')).toEqual([
    [42, 'conflict', 'resembles same-romaji'],
    [502, 'skip', 'twin-in-file matched same-after-legal-form'],
    [512, 'conflict', expect.stringMatching(/^resembles same-domain/)],
  ]);
  await runImport(desk, id);
  await work();
  expect((await getImport(desk, id)).counts).toEqual(counts);
  expect(codes((await findImportRows(desk, id, all)).items)).toEqual(codes(foretold));
  expect(await db.importDraft.count()).toBe(0);
  expect(await db.importKey.count()).toBe(0);
}, 60_000);
