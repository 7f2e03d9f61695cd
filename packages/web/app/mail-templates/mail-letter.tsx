import { useTranslations } from 'use-intl';
import { langOf } from '../desk/ui/name.tsx';
import type { Preview } from './use-mail-preview.ts';
import styles from './mail-letter.module.css';

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

const inBraces = /([{｛]{2}[^{}｛｝]*[}｝]{2})/;

function Marked({ text }: { text: string }) {
  // The parts keep their order and never move: their place is their name.
  return text
    .split(inBraces)
    .map((part, place) => (place % 2 === 1 ? <mark key={`${place}`}>{part}</mark> : part));
}
