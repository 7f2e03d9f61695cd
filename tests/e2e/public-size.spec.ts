import { expect, test } from '@playwright/test';
import { weigh } from './support/weight.ts';

const pages = ['', '/company', '/request', '/contact', '/check'];
const mostBytes = 15 * 1024;

for (const locale of ['en', 'nl', 'ja', 'zh']) {
  test(`the public form in ${locale} is light and without script`, async ({ browser }) => {
    const start = await browser.newContext({ javaScriptEnabled: false });
    const first = await start.newPage();
    await first.goto(`/${locale}/inquiry/company`);
    await first.locator('#organisationName').fill('Aoba');
    await first.locator('#country').selectOption('JP');
    await first.locator('button[value=next]').last().click();
    await expect(first).toHaveURL(/\/request$/);
    const { cookies } = await start.storageState();
    for (const path of pages) {
      const fresh = await browser.newContext(); // nothing cached
      await fresh.addCookies(cookies);
      const page = await fresh.newPage();
      const address = `/${locale}/inquiry${path}`;
      const { document, stylesheet, script } = await weigh(page, () =>
        page.goto(address, { waitUntil: 'networkidle' }),
      );
      console.info(`${address}: script ${script} B, html ${document} B + css ${stylesheet} B (gzip)`);
      expect(script).toBe(0);
      await expect(page.locator('script')).toHaveCount(0);
      expect(document + stylesheet).toBeGreaterThan(1000);
      expect(document + stylesheet).toBeLessThanOrEqual(mostBytes);
      await fresh.close();
    }
    await start.close();
  });
}
