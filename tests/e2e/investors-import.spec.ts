import { expect, type Page, test } from '@playwright/test';
import { companyNames } from './support/companies.ts';
import { addOrganisation, allOrganisations, api, deskOf } from './support/desk.ts';
import { expectAccessible, expectAccessibleOnTelephone, watch } from './support/page.ts';
import { inShiftJis } from './support/shift-jis.ts';

const twins = companyNames.slice(0, 50);
const websiteOf = (place: number) => `company-${place}.example`;

/** A thousand companies as a Japanese office writes them; of the first fifty each is there under another spelling. */
const file = {
  name: '企業一覧.csv',
  mimeType: 'text/csv',
  buffer: inShiftJis(
    [
      '会社名,英文社名,国,ホームページ',
      ...companyNames.map((name, place) => `㈱${name},Company ${place} Co.,JP,https://${websiteOf(place)}/`),
    ].join('\r\n'),
  ),
};

test.describe.configure({ mode: 'serial' });

let importPath = '';

test.beforeAll(async () => {
  for (const name of twins) await addOrganisation({ name: `株式会社${name}`, country: 'JP' });
});

test('a thousand rows in Shift_JIS are read as they were meant, mapped and checked without a trace', async ({
  browser,
}) => {
  test.setTimeout(400_000);
  const desk = await deskOf(browser, 'desk');
  const seen = watch(desk);
  await desk.goto('/desk/imports/new');
  await expectAccessibleOnTelephone(desk);
  await desk.getByLabel('File', { exact: true }).setInputFiles(file);
  await desk.getByRole('button', { name: 'Send the file' }).click();
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(file.name);
  importPath = new URL(desk.url()).pathname;
  await expect(desk.getByLabel('Encoding')).toHaveValue('shift_jis');
  await expect(desk.getByRole('cell', { name: `㈱${companyNames[0]}`, exact: true })).toBeVisible();
  await desk.getByLabel('会社名').selectOption('name');
  await desk.getByLabel('英文社名').selectOption('latinName');
  await desk.getByLabel('国', { exact: true }).selectOption('country');
  await desk.getByLabel('ホームページ').selectOption('website');
  await desk.getByLabel('Name, in any script, and country').check();
  await desk.getByLabel('Then the row').selectOption('fill');
  await expectAccessibleOnTelephone(desk);
  const before = await allOrganisations();
  await desk.getByRole('button', { name: 'Check the file' }).click();
  await expect(desk.getByText('Checked', { exact: true })).toBeVisible({ timeout: 300_000 });
  await expectKinds(desk, { New: '950', Changed: '50' });
  await desk.getByRole('link', { name: 'Changed 50' }).click();
  await expect(desk.getByRole('cell', { name: `is 株式会社${twins[0]}` })).toBeVisible();
  await expectAccessibleOnTelephone(desk);
  expect(await allOrganisations()).toEqual(before);
  expect(seen.errors).toEqual([]);
  await desk.context().close();
});

test('it is taken in while one looks on, and undone as a whole', async ({ browser }) => {
  test.setTimeout(800_000);
  const before = await allOrganisations();
  const twin = before.find(({ name }) => name === `株式会社${twins[0]}`);
  const desk = await deskOf(browser, 'desk');
  const seen = watch(desk);
  await desk.goto(importPath);
  await desk.getByRole('button', { name: 'Take in 1,000 rows' }).click();
  await expect(desk.getByText('Done', { exact: true })).toBeVisible({ timeout: 300_000 });
  await expectKinds(desk, { New: '950', Changed: '50' });
  await expectAccessibleOnTelephone(desk);
  expect(await allOrganisations()).toHaveLength(before.length + 950);
  expect(await websiteAt(twin?.id)).toContain(websiteOf(0));

  await desk.getByRole('button', { name: 'Undo the import' }).click();
  await expect(desk.getByText('Undone', { exact: true })).toBeVisible({ timeout: 300_000 });
  await expectKinds(desk, { 'Put back': '1,000' });
  await expectAccessibleOnTelephone(desk);
  const after = await allOrganisations();
  expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort());
  expect(await websiteAt(twin?.id)).toBeNull();
  await desk.goto('/desk/imports');
  await expect(desk.getByRole('row').filter({ hasText: file.name })).toContainText('Undone');
  await expectAccessibleOnTelephone(desk);
  expect(seen.errors).toEqual([]);
  await desk.context().close();
});

const websiteAt = async (id = '') =>
  (await api<{ website: string | null }>(`/v1/organisations/${id}`)).website;

/** What the report says of its rows, by what became of them. */
async function expectKinds(page: Page, kinds: Record<string, string>): Promise<void> {
  const nav = page.getByRole('navigation', { name: 'Rows' });
  for (const [kind, count] of Object.entries(kinds)) {
    await expect(nav.getByRole('link', { name: `${kind} ${count}`, exact: true })).toBeVisible();
  }
}

test('a program that calls itself a table is refused in plain words', async ({ browser }) => {
  const desk = await deskOf(browser, 'desk');
  await desk.goto('/desk/imports/new');
  const program = {
    name: 'list.xlsx',
    mimeType: 'application/zip',
    buffer: Buffer.from('MZ\u0090\u0000 this program'),
  };
  await desk.getByLabel('File', { exact: true }).setInputFiles(program);
  await desk.getByRole('button', { name: 'Send the file' }).click();
  await expect(desk.getByText('The file could not be taken in')).toBeVisible();
  await expectAccessible(desk);
  await desk.context().close();
});
