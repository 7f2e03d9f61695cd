import { expect, type Page, test } from '@playwright/test';
import { deskOf } from './support/desk.ts';
import { expectAccessible, watch } from './support/page.ts';

const head = (page: Page) => page.getByRole('heading', { level: 1 });
const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

async function expectAccessibleAtAllSizes(page: Page) {
  for (const size of sizes) {
    await page.setViewportSize(size);
    await expectAccessible(page);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
}

test('a plot is made with its park, edited where it stands, found and stood upon', async ({ browser }) => {
  const page = await deskOf(browser, 'almere');
  const { errors } = watch(page);

  await page.getByRole('link', { name: 'Plots', exact: true }).first().click();
  await expect(head(page)).toContainText('Plots');
  await expect(page.getByRole('row', { name: /A2/ })).toContainText('3,200 m²');
  await expectAccessibleAtAllSizes(page);

  await page.getByRole('button', { name: 'New' }).click();
  await page.getByRole('menuitem', { name: 'Plot' }).click();
  await expect(head(page)).toHaveText('New plot');
  await page.getByLabel('Number or name').fill('K7');
  await page.getByLabel('Or a new park').fill('Proefpark');
  await page.getByLabel('Cadastral designation').fill('Almere 12');
  await page.getByLabel('Area, m²').fill('4.250');
  await page.getByLabel('Power, MVA').fill('1,250');
  await page.getByRole('button', { name: 'Add plot' }).click();
  await expect(page.getByLabel('Cadastral designation')).toBeFocused();
  await expect(page.getByLabel('Or a new park')).toHaveValue('Proefpark');
  await expectAccessibleAtAllSizes(page);
  await page.getByLabel('Cadastral designation').fill('xxa00-k-7');
  await page.getByRole('button', { name: 'Add plot' }).click();

  await expect(head(page)).toHaveText('K7, Proefpark');
  await expect(page.getByText('XXA00 K 7').first()).toBeVisible();
  await expect(page.getByText('4,250 m²').first()).toBeVisible();
  await expect(page.getByText('1.25 MVA').first()).toBeVisible();
  await page.getByRole('button', { name: 'Edit Availability and power' }).click();
  await page.getByLabel('State', { exact: true }).selectOption('Available');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'Edit Availability and power' })).toBeVisible();
  await expect(page.getByText('Available', { exact: true }).first()).toBeVisible();
  await expectAccessibleAtAllSizes(page);

  await page.getByRole('link', { name: 'Proefpark' }).click();
  await expect(head(page)).toHaveText('Proefpark');
  await expectAccessibleAtAllSizes(page);

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('proefpark k7');
  await expect(page.getByRole('option', { name: /K7, Proefpark/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await page.goto('/desk/establishments?q=eurotown');
  await page.getByRole('table').getByRole('link').first().click();
  await expect(page.getByRole('link', { name: 'A1, Demopark De Proef' })).toBeVisible();
  await page.getByRole('button', { name: 'Edit Address and activity' }).click();
  await page.getByPlaceholder('Number, park or address').fill('k7');
  await page.getByRole('option', { name: 'K7, Proefpark' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'K7, Proefpark' }).first().click();
  await expect(page.getByRole('link', { name: /Eurotown/ })).toBeVisible();
  expect(errors).toEqual([]);
});

test('another municipality’s plot is read and not edited', async ({ browser }) => {
  const page = await deskOf(browser, 'haarlemmermeer');
  await page.goto('/desk/plots?q=A2');
  await page.getByRole('table').getByRole('link').first().click();
  await expect(head(page)).toHaveText('A2, Demopark De Proef');
  await expect(page.getByRole('button', { name: /Edit|Archive/ })).toHaveCount(0);
});
