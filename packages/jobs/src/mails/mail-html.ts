import type { Locale } from '@kavel/core/code-lists';

/** System fonts that hold the script: mail cannot bring its own. */
const fonts: Record<Locale, string> = {
  en: "'Segoe UI', 'Helvetica Neue', Arial, sans-serif",
  nl: "'Segoe UI', 'Helvetica Neue', Arial, sans-serif",
  ja: "'Hiragino Sans', 'Yu Gothic UI', Meiryo, 'Noto Sans CJK JP', sans-serif",
  zh: "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
};
const tags: Record<Locale, string> = { en: 'en', nl: 'nl', ja: 'ja', zh: 'zh-Hans' };

/**
 * The same words as the plain text, in one column of 560 px: nothing to load, so nothing to block or to
 * track; colours only where both a light and a dark page show them.
 */
export function htmlOf(mail: { subject: string; text: string; language: Locale }): string {
  const paragraphs = mail.text
    .trim()
    .split(/\n(?:[ \t]*\n)+/)
    .map((paragraph) => `<p style="margin:0 0 16px">${linesOf(paragraph)}</p>`);
  return `<!doctype html>
<html lang="${tags[mail.language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(mail.subject)}</title>
<style>
:root { color-scheme: light dark; }
a { color: #0b4a6f; }
@media (prefers-color-scheme: dark) { a { color: #8ec5e8 !important; } }
</style>
</head>
<body style="margin:0;padding:24px 16px">
<div lang="${tags[mail.language]}" style="max-width:560px;margin:0 auto;font:16px/1.6 ${fonts[mail.language]};overflow-wrap:anywhere">
${paragraphs.join('\n')}
</div>
</body>
</html>
`;
}

function linesOf(paragraph: string): string {
  return paragraph
    .split('\n')
    .map((line) => withLinks(line.trimEnd()))
    .join('<br>\n');
}

// A link ends before white space and before what closes a sentence, in either script.
const link =
  /https?:\/\/[^\s<>"'（）「」『』【】、。，；：！？]+[^\s<>"'（）「」『』【】、。，；：！？.,;:!?)\]}]/g;

function withLinks(line: string): string {
  let html = '';
  let from = 0;
  for (const { 0: url, index } of line.matchAll(link)) {
    html += `${escaped(line.slice(from, index))}<a href="${escaped(url)}">${escaped(url)}</a>`;
    from = index + url.length;
  }
  return html + escaped(line.slice(from));
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
