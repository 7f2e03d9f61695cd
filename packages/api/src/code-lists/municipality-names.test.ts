import { readFileSync } from 'node:fs';
import { codeLabels, locales } from '@kavel/core/code-lists';
import { expect, test } from 'vitest';

/** Public pages that name all four municipalities in a sentence, each in a file of its own. */
const sentences = ['public', 'inquiry', 'about'];

test.each(locales)('sentences in %s name the municipalities as the form does', (locale) => {
  for (const page of sentences) {
    const file = new URL(`../../../web/app/${page}/messages/${locale}.json`, import.meta.url);
    const words = readFileSync(file, 'utf8');
    for (const name of Object.values(codeLabels[locale].municipality)) expect(words, page).toContain(name);
  }
});
