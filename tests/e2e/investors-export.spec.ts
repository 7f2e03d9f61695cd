import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import readWorkbook from 'read-excel-file/node';
import { addOrganisation, deskOf } from './support/desk.ts';
import { expectAccessible, expectAccessibleOnTelephone, watch } from './support/page.ts';

const formula = '=HYPERLINK("https://elsewhere.example","Click")';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

test.beforeAll(async () => {
  await addOrganisation({ name: formula, country: 'LI' });
  await addOrganisation({ name: 'Żółta Łódź & <Söhne>', country: 'LI' });
});

test('the list leaves as a workbook under its filter, and says by whom and when it was made', async ({
  browser,
}) => {
  const desk = await deskOf(browser, 'desk');
  const seen = watch(desk);
  await desk.goto('/desk/organisations?country=LI');
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(/^Organisations ?2$/);
  await expectAccessibleOnTelephone(desk);
  const file = await download(desk, 'Excel (.xlsx)');
  expect(file.suggestedFilename()).toMatch(/^kavel-organisations-\d{4}-\d\d-\d\d\.xlsx$/);
  const [list, about, ...more] = await readWorkbook(readFileSync(await file.path()));
  expect(more).toEqual([]);
  const [head, ...rows] = list?.data ?? [];
  expect(head?.slice(0, 2)).toEqual(['Name', 'Latin name']);
  expect(rows.map(([name]) => name).sort()).toEqual([formula, 'Żółta Łódź & <Söhne>'].sort());
  expect(about?.data.flat()).toEqual([
    expect.stringMatching(/exported on \d{4}-\d\d-\d\d .* by Sanne de Boer\. Filter: country = LI\.$/),
    'End of export: 2 rows.',
  ]);
  expect(seen.errors).toEqual([]);
  await desk.context().close();
});

test('as CSV it begins with a byte order mark, and what would be a formula is none', async ({ browser }) => {
  const desk = await deskOf(browser, 'desk');
  await desk.goto('/desk/organisations?country=LI');
  const file = await download(desk, 'CSV');
  const bytes = readFileSync(await file.path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = bytes.toString('utf8');
  expect(text).toContain(`"'${formula.replaceAll('"', '""')}"`);
  expect(text).not.toMatch(/(^|[\n,])"?=/);
  expect(text.trimEnd().split('\r\n').at(-1)).toContain('End of export: 2 rows.');
  await desk.context().close();
});

test('who may not export is not offered it', async ({ browser }) => {
  const desk = await deskOf(browser, 'viewer');
  await desk.goto('/desk/organisations');
  await expect(desk.getByRole('heading', { level: 1 })).toContainText('Organisations');
  await expect(desk.getByRole('button', { name: 'Export' })).toHaveCount(0);
  await desk.context().close();
});

async function download(desk: Page, format: string) {
  const choice = desk.getByRole('menuitem', { name: format });
  // The button does something from the moment the page has its script.
  await expect(async () => {
    await desk.getByRole('button', { name: 'Export' }).click();
    await expect(choice).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expectAccessible(desk);
  const [file] = await Promise.all([desk.waitForEvent('download'), choice.click()]);
  return file;
}
