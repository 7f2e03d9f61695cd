import { useTranslations } from 'use-intl';
import { Section } from '../desk/ui/record-layout.tsx';
import { useDesk } from '../desk/use-desk.ts';
import styles from './organisations.module.css';

/** What a colleague asks himself of an investment that may have to be notified (Wet Vifo). */
export function ScreeningChecklist() {
  const t = useTranslations('organisations.screeningChecklist');
  const { labels } = useDesk();
  return (
    <Section title={t('title')}>
      <p className={styles.muted}>{t('intro')}</p>
      <ol className={styles.questions}>
        {Object.entries(labels.screeningQuestion).map(([question, words]) => (
          <li key={question}>{words}</li>
        ))}
      </ol>
    </Section>
  );
}
