import { expect, type Page, test } from '@playwright/test';
import { addOrganisation, api, deskOf } from './support/desk.ts';
import { expectAccessible, expectAccessibleOnTelephone, watch } from './support/page.ts';

const parent = '湊ホールディングス株式会社';
const company = '株式会社湊電機';

test.describe.configure({ mode: 'serial', timeout: 240_000 });

let companyPath = '';

test('a Japanese group is made: a parent, and a company with its names in every script', async ({
  browser,
}) => {
  const desk = await deskOf(browser, 'desk');
  const seen = watch(desk);
  await desk.goto('/desk/organisations/new');
  await expectAccessibleOnTelephone(desk);
  await nameOf(desk).fill(parent);
  await desk.getByLabel('Name in Latin script').fill('Minato Holdings, Inc.');
  await desk.getByLabel('Country').selectOption('JP');
  await desk.getByRole('button', { name: 'Add organisation' }).click();
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(parent);
  await expect(desk.getByText('Investor', { exact: true })).toBeVisible();

  await desk.goto('/desk/organisations/new');
  await nameOf(desk).fill(company);
  await desk.getByLabel('Name in Latin script').fill('Minato Denki Co., Ltd.');
  await desk.getByLabel('Country').selectOption('JP');
  await addName(desk, 0, 'reading', 'みなとでんき');
  await addName(desk, 1, 'short', '湊電');
  await desk.getByRole('button', { name: 'Add a parent' }).click();
  await desk.getByRole('combobox', { name: 'Organisation' }).fill('minato holdings');
  await desk.getByRole('option', { name: parent }).click();
  await desk.getByLabel('Share (%)').fill('100');
  await expectAccessibleOnTelephone(desk);
  await desk.getByRole('button', { name: 'Add organisation' }).click();
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(company);
  await expect(desk.getByText('みなとでんき', { exact: true })).toBeVisible();
  companyPath = new URL(desk.url()).pathname;
  await expectAccessibleOnTelephone(desk);
  expect(seen.errors).toEqual([]);
  await desk.context().close();
});

const nameOf = (page: Page) => page.getByRole('textbox', { name: 'Name', exact: true }).first();

async function addName(page: Page, row: number, kind: string, name: string): Promise<void> {
  const names = page.getByRole('group', { name: 'Other names' });
  await names.getByRole('button', { name: 'Add a name' }).click();
  await names.getByLabel('Kind of name').nth(row).selectOption(kind);
  await names.getByLabel('Name', { exact: true }).nth(row).fill(name);
}

test('it gets two establishments with their jobs, and the group shows them from its parent down', async ({
  browser,
}) => {
  const desk = await deskOf(browser, 'desk');
  const seen = watch(desk);
  await addEstablishment(desk, { street: 'Voorbeeldweg 1', city: 'Almere', jobs: '120' });
  await addEstablishment(desk, { street: 'Proefstraat 2', city: 'Amstelveen', jobs: '45' });
  await desk.goto(companyPath);
  await expect(desk.getByText(/Jobs 120 \(\d{4}, declared/)).toBeVisible();
  await desk.getByRole('link', { name: 'Group', exact: true }).click();
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(parent);
  await expect(desk.getByText('2 open establishments, 165 jobs')).toHaveCount(3);
  const tree = desk.getByRole('list', { name: 'The group from its ultimate parent down' });
  await expect(tree.getByRole('link', { name: company })).toHaveAttribute('aria-current', 'true');
  await expect(
    tree.getByRole('listitem').filter({ hasText: 'Proefstraat 2, Amstelveen' }).last(),
  ).toContainText('45 jobs');
  await expectAccessibleOnTelephone(desk);
  expect(seen.errors).toEqual([]);
  await desk.context().close();
});

interface Place {
  street: string;
  city: string;
  jobs: string;
}

async function addEstablishment(desk: Page, { street, city, jobs }: Place): Promise<void> {
  await desk.goto(companyPath);
  await desk.getByRole('link', { name: 'Add an establishment' }).click();
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('New establishment');
  await desk.getByLabel('Street and number').fill(street);
  await desk.getByLabel('City').fill(city);
  await desk.getByLabel('Municipality').selectOption({ label: city });
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'Add establishment' }).click();
  await expect(desk.getByRole('heading', { level: 1 })).toContainText(street);
  await desk.getByRole('button', { name: 'Add a number of jobs' }).click();
  await desk.getByRole('textbox', { name: 'Jobs', exact: true }).fill(jobs);
  await expectAccessible(desk);
  await desk.getByRole('button', { name: 'Save jobs' }).click();
  await expect(desk.getByRole('table', { name: 'Jobs per year, by source' })).toContainText(jobs);
  await expectAccessibleOnTelephone(desk);
}

test('it is found by each of its spellings, as one types and with Enter', async ({ browser }) => {
  const desk = await deskOf(browser, 'desk');
  const seen = watch(desk);
  await desk.getByRole('button', { name: 'Search by name, number or address' }).click();
  const palette = desk.getByRole('dialog', { name: 'Search' });
  for (const spelling of ['株式会社湊電機', '㈱湊電機', '湊电机', 'みなとでんき', 'ﾐﾅﾄﾃﾞﾝｷ', 'minato denki']) {
    const isAnswer = (url: string) => new URL(url).searchParams.get('q') === spelling;
    const answered = desk.waitForResponse((response) => isAnswer(response.url()));
    await palette.getByRole('combobox').fill(spelling);
    await answered;
    await expect(palette.getByRole('status')).toContainText(/result/);
    await expect(palette.getByRole('option').first(), spelling).toContainText(company);
  }
  await expectAccessible(desk);
  await palette.getByRole('combobox').press('ArrowDown');
  await palette.getByRole('combobox').press('Enter');
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(company);
  await desk.goto(`/desk/search?${new URLSearchParams({ q: '㈱湊電機' })}`);
  await expect(desk.getByRole('link', { name: company }).first()).toBeVisible();
  await expectAccessibleOnTelephone(desk);
  expect(seen.errors).toEqual([]);
  await desk.context().close();
});

test('its twin is merged into it by what is right of each, leads to it, and is made two again', async ({
  browser,
}) => {
  const twinId = await addOrganisation({
    name: 'Minato Denki',
    country: 'JP',
    website: 'minato-denki.example',
    tier: 'key',
  });
  const contact = {
    organisationId: twinId,
    name: '湊 太郎',
    country: 'JP',
    email: 'taro@minato-denki.example',
  };
  await api('/v1/contacts', 'admin', contact);
  await api('/v1/leads', 'admin', {
    organisationId: twinId,
    title: 'European spare parts',
    kind: 'new-establishment',
  });
  const twinPath = `/desk/organisations/${twinId}`;
  const desk = await deskOf(browser, 'desk');
  const seen = watch(desk);
  const pair = desk.getByRole('listitem').filter({ hasText: company }).filter({ hasText: 'Minato Denki' });
  await expect(async () => {
    await desk.goto('/desk/organisations/duplicates');
    await expect(pair).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await expectAccessibleOnTelephone(desk);
  await dismissAndTakeBack(desk, pair);

  await desk.goto(`${companyPath}/merge?with=${twinId}`);
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Merge two organisations');
  const tier = desk.getByRole('radiogroup', { name: 'Tier' });
  await expect(tier.getByRole('radio', { name: 'Key' })).toBeChecked();
  await tier.getByRole('radio', { name: 'Nothing' }).check();
  await expect(
    desk.getByRole('radiogroup', { name: 'Website' }).getByLabel('minato-denki.example'),
  ).toBeChecked();
  await expect(desk.getByText('1 contact', { exact: true })).toBeVisible();
  await expectAccessibleOnTelephone(desk);
  await desk.getByRole('button', { name: `Merge into ${company}` }).click();

  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(company);
  const notice = desk.getByRole('status').filter({ hasText: 'is part of this organisation now' });
  await expect(notice).toBeFocused();
  await expectTwin(desk, true);
  await expectAccessibleOnTelephone(desk);
  await desk.goto(twinPath);
  await expect(desk).toHaveURL(new RegExp(`${companyPath}$`));
  await expect(desk.getByRole('heading', { name: 'Merged into this one' })).toBeVisible();
  await desk.getByRole('button', { name: 'Make two again: Minato Denki' }).click();
  await expect(desk.getByRole('status').filter({ hasText: 'of its own again' })).toBeFocused();
  await expectTwin(desk, false);
  await expectAccessibleOnTelephone(desk);
  await desk.goto(twinPath);
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Minato Denki');
  await expectTwin(desk, true);
  await expect(desk.getByText('Key', { exact: true }).first()).toBeVisible();
  expect(seen.errors).toEqual([]);
  await desk.context().close();
});

/** Whether the page shows what the twin brought. */
async function expectTwin(page: Page, isHere: boolean): Promise<void> {
  const count = isHere ? 1 : 0;
  for (const [part, name] of [
    ['Contacts', '湊 太郎'],
    ['Leads', 'European spare parts'],
    ['Organisation', 'minato-denki.example'],
  ] as const) {
    const heading = page.getByRole('heading', { name: part, exact: true });
    const section = page.locator('section').filter({ has: heading });
    await expect(section.getByRole('link', { name })).toHaveCount(count);
  }
}

/** Says that two are two, finds them on the list of those, and takes it back. */
async function dismissAndTakeBack(desk: Page, pair: ReturnType<Page['locator']>): Promise<void> {
  await pair.getByRole('button', { name: /^Not the same/ }).click();
  await expect(pair).toHaveCount(0);
  await expect(desk.getByRole('button', { name: 'Undo' })).toBeFocused();
  await expectAccessible(desk);
  await desk.getByRole('link', { name: 'Not the same' }).click();
  await pair.getByRole('button', { name: /^Put back/ }).click();
  await expect(pair).toHaveCount(0);
  await expectAccessibleOnTelephone(desk);
  await desk.getByRole('link', { name: 'To judge' }).click();
  await expect(pair).toBeVisible();
}
