import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectNothingSideways, openPage, watch } from './support/page.ts';

/** The public pages that no story comes by, and the form at its worst: every page sent empty. */
const aside = ['privacy', 'accessibility', 'status', 'status/sent', 'status/no-such-link', 'inquiry/pause'];
const lost = ['inquiry/expired', 'continue/no-such-link', 'no-such-page'];
const wide = { width: 1440, height: 900 };
const narrow = { width: 390, height: 844 };

for (const locale of ['en', 'nl', 'ja', 'zh']) {
  test(`the public pages in ${locale} are accessible, with their errors, and fit a telephone`, async ({
    browser,
  }) => {
    const page = await openPage(browser, { viewport: wide });
    const seen = watch(page);
    for (const path of [...aside, ...lost]) {
      await page.goto(`/${locale}/${path}`);
      await expect(page.locator('html')).toHaveAttribute('lang', new RegExp(`^${locale}`));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectGood(page);
    }
    for (const step of ['company', 'request', 'contact']) {
      await page.goto(`/${locale}/inquiry/${step}`);
      await expectGood(page);
      await page.locator('button[value=next]').last().click();
      await expect(page.getByRole('alert')).toBeFocused();
      await expectGood(page);
      await fillIn[step]?.(page);
      await page.locator('button[value=next]').last().click();
    }
    await expect(page).toHaveURL(/\/inquiry\/check$/);
    await expectGood(page);
    expect(seen.errors).toEqual([]);
    await page.context().close();
  });
}

async function expectGood(page: Page): Promise<void> {
  await expectAccessible(page);
  await page.setViewportSize(narrow);
  await expectNothingSideways(page);
  await page.setViewportSize(wide);
}

/** What a step asks for at least. */
const fillIn: Record<string, (page: Page) => Promise<void>> = {
  company: async (page) => {
    await page.locator('#organisationName').fill('Aoba');
    await page.locator('#country').selectOption('JP');
  },
  request: async (page) => {
    await page.locator('input[name=kind]').first().check();
  },
  contact: async (page) => {
    await page.locator('#contactName').fill('Hanako Yamada');
    await page.locator('#contactEmail').fill('hanako@aoba.example');
  },
};
