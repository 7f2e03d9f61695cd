import { expect, test } from '@playwright/test';
import { api, deskOf } from './support/desk.ts';
import { watch } from './support/page.ts';

test('a form that is sent twice makes one organisation', async ({ browser }) => {
  const page = await deskOf(browser, 'desk');
  const seen = watch(page);
  const name = `Tweemaal Geklikt ${Date.now()} B.V.`;
  await page.goto('/desk/organisations/new');
  await page.getByLabel('Name', { exact: true }).first().fill(name);
  await page.getByLabel('Country').first().selectOption('NL');
  const sending = page.waitForRequest((request) => request.postData()?.includes('idempotencyKey') ?? false);
  await page.getByRole('button', { name: 'Add organisation' }).dblclick();
  const sent = await sending;
  await expect(page).toHaveURL(/\/desk\/organisations\/[0-9a-f-]{36}$/);
  // What a browser sends again whose answer was lost.
  const { 'content-type': type = '', origin = '' } = await sent.allHeaders();
  const headers = { 'content-type': type, origin };
  const again = await page.request.post(sent.url(), { data: sent.postData() ?? '', headers });
  expect(again.ok()).toBe(true);
  const { items } = await api<{ items: unknown[] }>(`/v1/organisations?q=${encodeURIComponent(name)}`);
  expect(items).toHaveLength(1);
  expect(seen.errors).toEqual([]);
  await page.close();
});
