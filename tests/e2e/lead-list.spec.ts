import { expect, type Page, test } from '@playwright/test';
import { addOrganisation, api, deskOf } from './support/desk.ts';
import { expectAccessible, watch } from './support/page.ts';

const head = (page: Page) => page.getByRole('heading', { level: 1 });
const columns = (page: Page) => page.getByRole('table', { name: 'Leads' }).getByRole('columnheader');
const names = (page: Page) =>
  page.getByRole('table', { name: 'Leads' }).locator('[data-row]').allInnerTexts();
const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

test.beforeAll(async () => {
  const items = await api<{ id: string; slug: string }[]>('/v1/municipalities');
  const municipalityId = items.find(({ slug }) => slug === 'almere')?.id;
  const organisationId = await addOrganisation({ name: '株式会社リスト', country: 'JP' });
  for (const [title, jobs] of [
    ['Listed: assembly', 40],
    ['Listed: warehouse', 120],
    ['Listed: laboratory', null],
  ] as const) {
    const lead = { title, kind: 'expansion', organisationId, municipalityId, jobsWithinThreeYears: jobs };
    await api('/v1/leads', 'admin', { ...lead, source: 'event', originCountry: 'JP' });
  }
});

async function expectAccessibleAtAllSizes(page: Page) {
  for (const size of sizes) {
    await page.setViewportSize(size);
    await expectAccessible(page);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

test('columns are chosen, the list sorted and narrowed, kept as a view and pinned', async ({ browser }) => {
  const page = await deskOf(browser, 'almere');
  const { errors } = watch(page);
  await page.goto('/desk/leads?as=list');
  await expect(head(page)).toContainText('Leads');

  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Jobs' }).check();
  await page.getByRole('checkbox', { name: 'Last contact' }).uncheck();
  await page.getByRole('button', { name: 'Jobs: further to the left' }).press('Enter');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(columns(page)).toHaveText(['', 'Lead', 'Organisation', 'Stage', 'Next step', 'Jobs', 'Owner']);

  await columns(page).getByRole('link', { name: 'Lead' }).click();
  await expect(page.getByRole('columnheader', { name: 'Lead' })).toHaveAttribute('aria-sort', 'ascending');
  const rising = await names(page);
  await columns(page).getByRole('link', { name: 'Lead' }).click();
  await expect(page.getByRole('columnheader', { name: 'Lead' })).toHaveAttribute('aria-sort', 'descending');
  expect(await names(page)).toEqual(rising.toReversed());

  await page.getByRole('button', { name: 'Status' }).click();
  await page.getByRole('menuitem', { name: 'Open' }).click();
  await expect(page.getByRole('link', { name: 'Remove filter Status: Open' })).toBeVisible();
  await expectAccessibleAtAllSizes(page);

  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Save as a new view' }).click();
  await expect(page.getByLabel('Name')).toBeFocused();
  await page.getByRole('button', { name: 'Save view' }).click();
  await expect(page.getByText('Fill this in.')).toBeVisible();
  await page.getByLabel('Name').fill('Open by name');
  await page.getByRole('radio', { name: 'All colleagues' }).check();
  await expectAccessibleAtAllSizes(page);
  await page.getByRole('button', { name: 'Save view' }).click();
  const tabs = page.getByRole('navigation', { name: 'Views' });
  await expect(tabs.getByRole('link', { name: 'Open by name' })).toHaveAttribute('aria-current', 'page');
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Pin as a tab' }).click();
  await tabs.getByRole('link', { name: 'All' }).click();
  await expect(columns(page)).toContainText(['Last contact']);
  await tabs.getByRole('link', { name: 'Open by name' }).click();
  await expect(columns(page)).toContainText(['Jobs']);
  await expect(page.getByRole('columnheader', { name: 'Lead' })).toHaveAttribute('aria-sort', 'descending');
  await page.getByRole('link', { name: 'Remove filter Status: Open' }).click();
  await expect(tabs.getByRole('link', { name: 'Open by name (changed)' })).toBeVisible();

  const other = await deskOf(browser, 'amsterdam');
  await other.goto('/desk/leads?as=list');
  await other.getByRole('button', { name: 'Views' }).click();
  await other.getByRole('menuitem', { name: /Open by name/ }).click();
  await expect(other.getByRole('link', { name: 'Remove filter Status: Open' })).toBeVisible();
  const theirs = other.getByRole('table', { name: 'Leads' });
  await expect(theirs.or(other.getByText('No lead matches'))).toBeVisible();
  for (const name of rising) await expect(other.getByRole('link', { name, exact: true })).toHaveCount(0);

  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(page.getByText('“Open by name” is deleted.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tabs.getByRole('link', { name: 'Open by name' })).toBeVisible();
  expect(errors).toEqual([]);
});

test('many leads are edited at once, after a look at what would change, and put back', async ({
  browser,
}) => {
  const page = await deskOf(browser, 'almere');
  const { errors } = watch(page);
  await page.goto('/desk/leads?as=list&status=open&sort=title&q=listed');
  await expect(page.getByRole('table', { name: 'Leads' })).toBeVisible();
  const [first = ''] = await names(page);
  const row = page.getByRole('link', { name: first, exact: true });
  // Until the page hears it.
  await expect(async () => {
    await page.keyboard.press('j');
    await expect(row).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press('x');
  await page.keyboard.press('Shift+J');
  await expect(page.getByText('2 leads chosen')).toBeVisible();
  await expectAccessibleAtAllSizes(page);

  await page.getByRole('button', { name: 'Status', exact: true }).last().click();
  await expect(head(page)).toHaveText('Edit 2 leads');
  await expect(page.getByLabel('Status')).toBeFocused();
  await page.getByLabel('Status').selectOption('Lost');
  await page.getByRole('button', { name: 'Show what would change' }).click();
  await expect(page.getByLabel('Why')).toBeFocused();
  await page.getByLabel('Why').selectOption({ index: 3 });
  await page.getByLabel('Never look at it again').check();
  await page.getByLabel('Strategic fit').selectOption('High');
  await page.getByRole('button', { name: 'Show what would change' }).click();
  const preview = page.getByRole('region', { name: 'What would change' });
  await expect(preview.getByRole('status')).toContainText('2 leads would change');
  await expect(preview.getByRole('row', { name: first })).toContainText('Status: Open → Lost');
  await expectAccessibleAtAllSizes(page);

  await preview.getByRole('button', { name: 'Change 2 leads' }).click();
  await expect(head(page)).toHaveText('Bulk edit of 2 leads');
  await expect(page.getByText('2 leads changed')).toBeVisible();
  await expect(page.getByRole('row', { name: first })).toContainText('Changed');
  await expectAccessibleAtAllSizes(page);
  await page.getByRole('button', { name: 'Undo all of it' }).click();
  await expect(page.getByText('2 leads are as they were')).toBeVisible();
  await expect(page.getByRole('row', { name: first })).toContainText('Put back');

  await page.goto('/desk/leads?as=list&status=open&sort=title&q=listed');
  expect(await names(page)).toContain(first);
  await page.goto('/desk/leads/bulk');
  await expect(page.getByRole('link', { name: 'Bulk edit of 2 leads' })).toBeVisible();
  await expectAccessibleAtAllSizes(page);
  expect(errors).toEqual([]);
});

test('who only looks has views of his own and no boxes to choose leads', async ({ browser }) => {
  const page = await deskOf(browser, 'viewer');
  await page.goto('/desk/leads?as=list');
  await expect(page.getByRole('button', { name: 'Columns' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Views' })).toBeVisible();
  await expect(page.getByRole('table').getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Export' })).toHaveCount(0);
});
