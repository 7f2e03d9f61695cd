import { deflateSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './page.ts';

/** A brief as a company sends it: a PDF by its bytes, its name in Japanese. */
export const brief = {
  name: '拠点計画 概要.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.concat([Buffer.from('%PDF-1.4\n%\u00e2\u00e3\n'), deflateSync(Buffer.alloc(40_000, 'plan ')), Buffer.from('\n%%EOF\n')]),
};

/** A program that calls itself a drawing. */
export const program = {
  name: 'drawing.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('MZ\u0090\u0000 this program cannot be run in DOS mode'),
};

/** Presses a button and expects to come to a page, and that page to be accessible. */
export async function press(page: Page, button: string, path: RegExp): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page).toHaveURL(path);
  await expectAccessible(page);
}

/** The reference on the confirmation page: eight readable characters. */
export async function referenceOn(page: Page): Promise<string> {
  const text = await page.locator('main').innerText();
  const reference = /\b[2-9A-HJ-NP-Z]{8}\b/.exec(text)?.[0];
  if (!reference) throw new Error('There is no reference on this page.');
  return reference;
}
