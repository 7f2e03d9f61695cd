import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** What a visitor's browser gets for one page, in bytes, gzip'ed as on the line. */
export interface Weight {
  document: number;
  stylesheet: number;
  script: number;
}

/** What comes while a page is opened that has nothing in its cache. */
export async function weigh(page: Page, open: () => Promise<unknown>): Promise<Weight> {
  const weight: Weight = { document: 0, stylesheet: 0, script: 0 };
  const reading: Promise<void>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    if (!isWeighed(type)) return;
    reading.push(
      response.body().then(
        (body) => {
          weight[type] += gzipSync(body, { level: type === 'script' ? 9 : 6 }).length; // as the web packs them
        },
        () => undefined, // a redirect has no body
      ),
    );
  });
  await open();
  await Promise.all(reading);
  return weight;
}

const isWeighed = (type: string): type is keyof Weight => ['document', 'stylesheet', 'script'].includes(type);
