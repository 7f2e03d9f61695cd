import { useTranslations } from 'use-intl';
import { Section } from '../desk/ui/record-layout.tsx';
import type { Inquiry } from './inquiry.ts';
import styles from './record.module.css';

/** The company's own words, in its own language. */
export function SentMessage({ inquiry }: { inquiry: Inquiry }) {
  const t = useTranslations('inquiries');
  const message = inquiry.answers.message?.trim();
  return (
    <Section title={t('section.message')}>
      {message ? (
        <p className={styles.message} lang={inquiry.locale}>
          {message}
        </p>
      ) : (
        <p className={styles.none}>{t('noMessage')}</p>
      )}
    </Section>
  );
}
