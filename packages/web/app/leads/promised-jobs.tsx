import { useFormatter, useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { Section } from '../desk/ui/record-layout.tsx';
import styles from './leads.module.css';

/** The jobs that a case promised beside those that came, year by year; nothing before it landed. */
export function PromisedJobs({ compared }: { compared: components['schemas']['JobsCompared'][] }) {
  const t = useTranslations('leads.promised');
  const format = useFormatter();
  if (compared.length === 0) return null;
  return (
    <Section title={t('title')}>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('year')}</th>
              <th scope="col" className={styles.end}>
                {t('promised')}
              </th>
              <th scope="col" className={styles.end}>
                {t('realised')}
              </th>
            </tr>
          </thead>
          <tbody>
            {compared.map(({ year, promised, realised }) => (
              <tr key={year}>
                <td>{year}</td>
                <td className={styles.end}>{format.number(promised)}</td>
                <td className={styles.end}>
                  {realised === null ? t('notCounted') : format.number(realised)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.hint}>{t('hint')}</p>
    </Section>
  );
}
