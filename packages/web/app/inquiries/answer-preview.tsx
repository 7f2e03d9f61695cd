import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './answer.module.css';
import type { Inquiry } from './inquiry.ts';
import type { MailPreview } from './use-mail-preview.ts';

/** The mail as its recipient will read it, gaps marked. */
export function AnswerPreview({ inquiry, preview }: { inquiry: Inquiry; preview: MailPreview | null }) {
  const t = useTranslations('inquiries.answer');
  const label = t('preview', { name: inquiry.contactName });
  return (
    <section className={styles.preview} aria-label={label}>
      <p className={styles.label}>{label}</p>
      <p className={styles.to}>{t('to', { address: inquiry.contactEmail ?? '' })}</p>
      {preview && (
        <div lang={preview.language} className={styles.letter}>
          <p className={styles.subject}>{preview.subject}</p>
          <p className={styles.text}>{marked(preview.text)}</p>
        </div>
      )}
    </section>
  );
}

/** The text with what still stands in double braces marked. */
function marked(text: string): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const gap of text.matchAll(/\{\{[^{}]*\}\}/g)) {
    parts.push(text.slice(at, gap.index), <mark key={gap.index}>{gap[0]}</mark>);
    at = gap.index + gap[0].length;
  }
  return [...parts, text.slice(at)];
}
