import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, expect, type Page } from '@playwright/test';

/** A page in a browser of its own: no cookie of another; axe asks for a context made so. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  return (await browser.newContext(options)).newPage();
}

/** WCAG 2.2 A and AA as far as axe can see them, and that nothing sticks out sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect(said, page.url()).toEqual([]);
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
