import { expect, test } from 'vitest';
import { chooseLocale } from './accept-language.ts';

test.each([
  [null, 'en'],
  ['', 'en'],
  ['nl', 'nl'],
  ['nl-BE,nl;q=0.9,en;q=0.8', 'nl'],
  ['ja-JP', 'ja'],
  ['JA', 'ja'],
  ['zh-TW,zh;q=0.9', 'zh'],
  ['zh-Hant-HK', 'zh'],
  ['zh-CN', 'zh'],
  ['fr-FR,fr;q=0.9,nl;q=0.4,en;q=0.3', 'nl'],
  ['de, fr', 'en'],
  ['en;q=0.5, ja;q=0.8', 'ja'],
  ['ja;q=0, en;q=0.1', 'en'],
  ['nl;q=0', 'en'],
  ['ja;q=2, nl', 'nl'],
  ['ja;q=oops, nl;q=0.1', 'nl'],
  ['*', 'en'],
  ['nl,ja', 'nl'],
  ['  ja ;q=0.9 , nl ; q=1.0', 'nl'],
])('%j speaks %s', (header, locale) => {
  expect(chooseLocale(header)).toBe(locale);
});
