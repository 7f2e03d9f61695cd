import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { openTable } from '../imports/reading/index.ts';
import { sayAbout } from './about-export.ts';
import { workbookFile } from './workbook-file.ts';

const folder = await mkdtemp(join(tmpdir(), 'kavel-workbook-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const said = sayAbout({
  ...{ noun: 'organisations', by: 'Saskia', filter: {}, locale: 'en' },
  at: Temporal.Instant.from('2026-11-24T09:00:00Z'),
});

async function* pagesOf(numbers: readonly number[]) {
  let next = 1;
  for (const count of numbers) yield Array.from({ length: count }, () => [`Row ${next++}`, next]);
}

async function read(path: string, sheet: string) {
  const table = await openTable(path, { sheet });
  try {
    const cells: string[][] = [];
    for await (const row of table.rows()) cells.push(row.cells);
    return { sheets: table.sheets, columns: table.columns, rows: cells };
  } finally {
    table.close();
  }
}

test.each([
  ['no page', [], ['organisations'], [0]],
  ['an empty page', [0], ['organisations'], [0]],
  ['as many as a sheet holds', [2, 2], ['organisations'], [4]],
  ['one more', [2, 3], ['organisations', 'organisations 2'], [4, 1]],
  ['several sheets in one page', [9], ['organisations', 'organisations 2', 'organisations 3'], [4, 4, 1]],
  ['pages across sheets', [3, 3, 3], ['organisations', 'organisations 2', 'organisations 3'], [4, 4, 1]],
])('%s: every row stands on one sheet, under the head', async (_what, pages, sheets, counts) => {
  const path = join(folder, 'book.xlsx');
  await writeFile(path, await buffer(workbookFile(said, ['Name', 'Number'], pagesOf(pages), 4)));
  const found = await Promise.all(sheets.map((sheet) => read(path, sheet)));
  expect(found[0]?.sheets).toEqual([...sheets, 'About this export']);
  expect(found.map(({ rows }) => rows.length)).toEqual(counts);
  for (const { columns } of found) expect(columns).toEqual(['Name', 'Number']);
  const all = found.flatMap(({ rows }) => rows.map(([name]) => name));
  expect(all).toEqual(all.map((_, at) => `Row ${at + 1}`));
  const about = await read(path, 'About this export');
  expect(JSON.stringify([about.columns, about.rows])).toContain(`End of export: ${all.length} rows.`);
});

test('a reader who gives up ends the reading', async () => {
  let pages = 0;
  let ended = false;
  async function* endless() {
    try {
      for (;;) {
        pages += 1;
        yield Array.from({ length: 500 }, (_, at) => [`${at * 7919 * pages}`.repeat(20)]);
      }
    } finally {
      ended = true;
    }
  }
  const file = workbookFile(said, ['Name'], endless());
  for await (const _bytes of file) {
    if (pages > 2) break;
  }
  expect(file.destroyed).toBe(true);
  await expect.poll(() => ended).toBe(true);
});
