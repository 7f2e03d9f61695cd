import { expect, test } from '@playwright/test';
import { api, deskOf } from './support/desk.ts';
import { weigh } from './support/weight.ts';

const mostScript = 250 * 1024;

test('the list of leads and a lead carry no more script than they may, in both languages', async ({
  browser,
}) => {
  const desk = await deskOf(browser, 'admin');
  const { items } = await api<{ items: { id: string }[] }>('/v1/leads?limit=1');
  // English last: it is kept with the account, and others sign in by its words.
  for (const locale of ['nl', 'en']) {
    await desk.request.post('/desk/language', { form: { locale } });
    const { cookies } = await desk.context().storageState();
    for (const path of ['/desk/leads', `/desk/leads/${items[0]?.id}`]) {
      const fresh = await browser.newContext(); // nothing cached
      await fresh.addCookies(cookies);
      const page = await fresh.newPage();
      // The line to the server is opened once the page is alive: by then its scripts have come.
      const alive = page.waitForRequest(/\/desk\/live/);
      const { script } = await weigh(page, () => Promise.all([alive, page.goto(path)]));
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      console.info(`${path} in ${locale}: script ${script} B (gzip)`);
      expect(script).toBeGreaterThan(1000);
      expect(script).toBeLessThanOrEqual(mostScript);
      await fresh.close();
    }
  }
});
