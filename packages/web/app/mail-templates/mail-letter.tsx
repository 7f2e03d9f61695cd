import { useTranslations } from 'use-intl';
import { langOf } from '../desk/ui/name.tsx';
import styles from './mail-letter.module.css';
import type { Preview } from './use-mail-preview.ts';

interface MailLetterProps {
  preview: Preview | null;
  isStale: boolean;
  hasFailed: boolean;
}

/** A mail as its reader will see it; a word without a value is marked where it stands. */
export function MailLetter({ preview, isStale, hasFailed }: MailLetterProps) {
  const t = useTranslations('mailTemplates.preview');
  if (hasFailed) return <p className={styles.note}>{t('failed')}</p>;
  if (!preview) return <p className={styles.note}>{t(isStale ? 'waiting' : 'empty')}</p>;
  const { to, subject, text, language } = preview;
  const lang = language === 'zh' ? 'zh-Hans' : language;
  return (
    <article className={styles.letter} aria-busy={isStale} data-stale={isStale || undefined}>
      <p className={styles.to}>
        {t('to')} <span lang={langOf(to.name ?? '', language === 'zh' ? 'zh' : 'ja')}>{to.name}</span>{' '}
        {to.address && <span className={styles.address}>{to.address}</span>}
      </p>
      <p className={styles.subject} lang={lang}>
        <Marked text={subject} />
      </p>
      <p className={styles.text} lang={lang}>
        <Marked text={text} />
      </p>
    </article>
  );
}

const inBraces = /[{｛]{2}[^{}｛｝]*[}｝]{2}/;

/** The text with the first words in braces marked, and those after it. */
function Marked({ text }: { text: string }) {
  const found = inBraces.exec(text);
  if (!found) return text;
  return (
    <>
      {text.slice(0, found.index)}
      <mark>{found[0]}</mark>
      <Marked text={text.slice(found.index + found[0].length)} />
    </>
  );
}
