import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import hidden from './hidden.module.css';
import styles from './summary-list.module.css';

export interface SummaryRow {
  id: string;
  label: string;
  value: string;
  /** True where the answer is missing or wrong; the value then says so in words. */
  wrong?: boolean;
  changeHref?: string;
}

interface SummaryProps {
  title: string;
  /** Stands at the right of the title. */
  action?: ReactNode;
  rows: SummaryRow[];
  children?: ReactNode;
}

/** Answers as they will be read, each with a way to change it. */
export function Summary({ title, action, rows, children }: SummaryProps) {
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>{title}</h2>
        {action}
      </div>
      {rows.length > 0 && (
        <dl>
          {rows.map((row) => (
            <Row key={row.id} {...row} />
          ))}
        </dl>
      )}
      {children}
    </section>
  );
}

function Row({ label, value, wrong, changeHref }: SummaryRow) {
  const t = useTranslations('ui');
  return (
    <div className={wrong ? `${styles.row} ${styles.missing}` : styles.row}>
      <dt>{label}</dt>
      <dd>{value}</dd>
      {changeHref && (
        <dd>
          <a href={changeHref}>
            <span aria-hidden="true">{t('change')}</span>
            <span className={hidden.hidden}>{t('changeAnswer', { label })}</span>
          </a>
        </dd>
      )}
    </div>
  );
}
