import { expect, test } from 'vitest';
import { htmlOf } from './mail-html.ts';

const html = (text: string) => htmlOf({ subject: 'S', text, language: 'ja' });
const body = (text: string) =>
  /<div[^>]*>\n([\s\S]*)\n<\/div>/.exec(html(text))?.[1]?.replaceAll(' style="margin:0 0 16px"', '');

test.each([
  ['one paragraph', 'One.', '<p>One.</p>'],
  ['two, whatever stands between', 'One.\n \n\n\nTwo.\n', '<p>One.</p>\n<p>Two.</p>'],
  ['lines', 'One\nTwo', '<p>One<br>\nTwo</p>'],
  ['what looks like markup', '<b>&"\'', '<p>&lt;b&gt;&amp;&quot;&#39;</p>'],
  [
    'a link at the end of a sentence',
    'See https://kavel.example/a?b=1&c=2.',
    '<p>See <a href="https://kavel.example/a?b=1&amp;c=2">https://kavel.example/a?b=1&amp;c=2</a>.</p>',
  ],
  [
    'a link in Japanese',
    '（https://kavel.example/ja/status/x）。',
    '<p>（<a href="https://kavel.example/ja/status/x">https://kavel.example/ja/status/x</a>）。</p>',
  ],
  ['no link', 'javascript:alert(1) ftp://x', '<p>javascript:alert(1) ftp://x</p>'],
  [
    'a link that tries to leave its attribute',
    'https://x.example/"onclick="y',
    '<p><a href="https://x.example/">https://x.example/</a>&quot;onclick=&quot;y</p>',
  ],
])('%s', (_what, text, expected) => {
  expect(body(text)).toBe(expected);
});

test('says its language, loads nothing, and is readable on dark', () => {
  const page = html('一行');
  expect(page).toContain('<html lang="ja">');
  expect(page).toContain('max-width:560px');
  expect(page).toContain('name="color-scheme" content="light dark"');
  expect(page).not.toMatch(/src=|url\(|<img|<script|background/);
});
