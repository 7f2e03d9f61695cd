import { expect, type Page, test } from '@playwright/test';
import { deskOf } from './support/desk.ts';
import { expectAccessible, expectAccessibleWithoutScript, watch } from './support/page.ts';

const palette = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const box = (page: Page) => palette(page).getByRole('combobox');

/** The key is heard from the moment the page has its script: the first press may come before. */
const openByKey = (page: Page) =>
  expect(async () => {
    await page.keyboard.press('Control+k');
    await expect(box(page)).toBeFocused({ timeout: 1_000 });
  }).toPass();

test('a record by any of its names, by keyboard alone', async ({ browser }) => {
  const page = await deskOf(browser, 'almere');
  const { errors } = watch(page);
  await openByKey(page);
  await expect(palette(page).getByRole('option', { name: 'New lead' })).toBeVisible();
  await expectAccessible(page);
  for (const name of ['nidec', '日本電産', '株式会社日本電産', '日本电产', 'NIDEC Corp', 'kobayashi@nidec']) {
    await box(page).fill(name);
    await expect(palette(page).getByRole('option').first()).toContainText('日本電産');
    await expect(palette(page).getByRole('status')).toContainText(/result/);
  }
  await box(page).fill('nidec');
  await expect(palette(page).getByRole('option')).toHaveCount(3);
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('小林 直樹');
  await expect(palette(page)).toBeHidden();
  await page.keyboard.press('/');
  await expect(palette(page).getByRole('group', { name: 'Seen lately' })).toContainText('小林 直樹');
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();
  expect(errors).toEqual([]);
});

test('what an input method composes is neither asked nor opened', async ({ browser }) => {
  const page = await deskOf(browser, 'almere');
  await page.getByRole('button', { name: 'Search by name, number or address' }).click();
  await box(page).fill('nidec');
  await expect(palette(page).getByRole('option')).toHaveCount(3);
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('/search/answers') && asked.push(request.url()));
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
  await box(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await expect(palette(page)).toBeVisible();
  await keyboard.send('Input.insertText', { text: '日本' });
  await expect(box(page)).toHaveValue(/日本/);
  await expect.poll(() => asked.length).toBe(1);
  expect(decodeURIComponent(asked[0] ?? '')).toContain('日本');
  expect(page.url()).not.toContain('search');
});

test('where there is no room the whole window is for it, and no script is needed', async ({ browser }) => {
  const page = await deskOf(browser, 'almere');
  await page.setViewportSize({ width: 390, height: 844 });
  await openByKey(page);
  expect((await palette(page).boundingBox())?.width).toBe(390);
  await expectAccessible(page);
  const storageState = await page.context().storageState();
  const plain = await browser.newContext({ storageState, javaScriptEnabled: false });
  const without = await plain.newPage();
  await without.goto('/desk/leads');
  await without.getByRole('searchbox', { name: 'Search' }).fill('nidec');
  await without.keyboard.press('Enter');
  await expect(without.getByRole('heading', { level: 1 })).toHaveText('Search');
  await expect(without.getByRole('link', { name: '日本電産株式会社' })).toBeVisible();
  await expectAccessibleWithoutScript(without);
});
