import { type Locale, labelOf } from '../code-lists/index.ts';
import type { AnswerInWords } from './answers-in-words.ts';

const colon: Record<Locale, string> = { en: ': ', nl: ': ', ja: '：', zh: '：' };

/** Answers for a plain mail, one a line under the form's own labels; what has paragraphs of its own stands apart. */
export function answersAsText(rows: readonly AnswerInWords[], locale: Locale): string {
  const lines = rows.map(({ question, text }) => {
    const label = withColon(labelOf(locale, 'question', question), locale);
    return text.includes('\n') ? `\n${label.trimEnd()}\n${text}\n` : `${label}${text}`;
  });
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A label that asks needs no colon behind its question mark. */
function withColon(label: string, locale: Locale): string {
  if (label.endsWith('？')) return label;
  return label.endsWith('?') ? `${label} ` : `${label}${colon[locale]}`;
}
