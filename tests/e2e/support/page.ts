import AxeBuilder from '@axe-core/playwright';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Page,
  test,
} from '@playwright/test';

/** The browsers that are open, each with the test that it is of. */
const open = new Map<BrowserContext, string>();

/**
 * A page in a browser of its own: no cookie of another; axe asks for a context made so. Those of tests that are over
 * are closed: a page of the desk goes on listening for what is new.
 */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const { testId } = test.info();
  const over = [...open].filter(([, of]) => of !== testId);
  await Promise.all(over.map(([context]) => context.close()));
  const context = await browser.newContext(options);
  open.set(context, testId);
  context.on('close', () => open.delete(context));
  return context.newPage();
}

const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** WCAG 2.2 A and AA as far as axe can see them, and that nothing sticks out sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  // What a bar covers while the page is scrolled is no small target.
  await page.locator('html').evaluate((html) => html.scrollTo(0, 0));
  // There are no frames: axe runs in the page itself, and tells at length of what it found wrong alone.
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ runOnly, resultTypes: ['violations'] });
  const { violations } = await axe.analyze();
  const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(said, page.url()).toEqual([]);
  await expectNothingSideways(page);
}

/** That nobody has to scroll sideways (WCAG 2.2, 1.4.10). */
export async function expectNothingSideways(page: Page): Promise<void> {
  const beyond = await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(beyond, `${page.url()} is wider than its window`).toBeLessThanOrEqual(0);
}

/** The same, and that the page fits a telephone; the window is as wide as before afterwards. */
export async function expectAccessibleOnTelephone(page: Page): Promise<void> {
  const wide = page.viewportSize() ?? { width: 1440, height: 900 };
  await expectAccessible(page);
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
  await page.setViewportSize(wide);
}

/** The same of a page whose browser runs no script, as axe must: what it shows is shown to axe elsewhere. */
export async function expectAccessibleWithoutScript(page: Page): Promise<void> {
  const browser = page.context().browser();
  if (!browser) throw new Error('This page has no browser to open another in.');
  const [url, body] = [page.url(), await page.content()];
  const twin = await openPage(browser, { viewport: page.viewportSize() });
  await twin.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await twin.goto(url);
  await expectAccessible(twin);
  await twin.context().close();
}

/** Fails the test on the first error in the browser's console, and on a request to anywhere but Kavel. */
export function watch(page: Page): { errors: string[] } {
  const errors: string[] = [];
  page.on('console', (message) => {
    const isStatus = /status of (404|409|410|422|429)/.test(message.text());
    if (message.type() === 'error' && !isStatus) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol !== 'data:' && !['localhost', '127.0.0.1'].includes(hostname)) errors.push(request.url());
  });
  return { errors };
}
