import { gzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';

const pages = ['', '/company', '/request', '/contact', '/check'];
const mostBytes = 15 * 1024;

interface Weight {
  html: number;
  css: number;
  script: number;
}

/** What a visitor's browser gets for one page, gzip'ed as on the line. */
async function weigh(page: Page, path: string): Promise<Weight> {
  const weight = { html: 0, css: 0, script: 0 };
  const reading: Promise<void>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    reading.push(
      response.body().then(
        (body) => {
          if (type === 'document') weight.html += gzipSync(body).length;
          if (type === 'stylesheet') weight.css += gzipSync(body).length;
          if (type === 'script') weight.script += body.length;
        },
        () => undefined, // a redirect has no body
      ),
    );
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  await Promise.all(reading);
  weight.script += await page.locator('script').count();
  return weight;
}

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
      const { html, css, script } = await weigh(await fresh.newPage(), `/${locale}/inquiry${path}`);
      console.info(`/${locale}/inquiry${path}: script ${script} B, html ${html} B + css ${css} B (gzip)`);
      expect(script).toBe(0);
      expect(html + css).toBeGreaterThan(1000);
      expect(html + css).toBeLessThanOrEqual(mostBytes);
      await fresh.close();
    }
    await start.close();
  });
}
