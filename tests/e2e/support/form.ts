import { deflateSync } from 'node:zlib';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './page.ts';

/** A brief as a company sends it: a PDF by its bytes, its name in Japanese. */
export const brief = {
  name: '拠点計画 概要.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.concat([
    Buffer.from('%PDF-1.4\n%\u00e2\u00e3\n'),
    deflateSync(Buffer.alloc(40_000, 'plan ')),
    Buffer.from('\n%%EOF\n'),
  ]),
};

/** A program that calls itself a drawing. */
export const program = {
  name: 'drawing.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('MZ\u0090\u0000 this program cannot be run in DOS mode'),
};

/** Presses a button, or a link that looks like one, and expects to come to a page, and that page to be accessible. */
export async function press(page: Page, button: string, path: RegExp): Promise<void> {
  const named = { name: button, exact: true };
  await page.getByRole('button', named).or(page.getByRole('link', named)).click();
  await expect(page).toHaveURL(path);
  await expectAccessible(page);
}

/** The reference on the confirmation page, which its address carries too: eight readable characters. */
export async function referenceOn(page: Page): Promise<string> {
  await expect(page).toHaveURL(/\/sent\/[2-9A-HJ-NP-Z]{8}$/);
  const reference = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await expect(page.getByText(reference).first()).toBeVisible();
  return reference;
}
