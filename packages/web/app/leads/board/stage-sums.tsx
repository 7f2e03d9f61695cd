import { useFormatter, useTranslations } from 'use-intl';
import styles from './board.module.css';
import type { Column } from './board-state.ts';

/** How many leads a stage has, their jobs and their investment; nothing of what is nothing. */
export function StageSums({ sums: { leads, jobsWithinThreeYears: jobs, capexEur } }: Pick<Column, 'sums'>) {
  const t = useTranslations('leads.board.sums');
  const euros = useEuros();
  if (leads === 0) return null;
  return (
    <p className={styles.sums}>
      <span>{t('leads', { count: leads })}</span>
      {jobs > 0 && <span>{t('jobs', { count: jobs })}</span>}
      {capexEur > 0 && <span suppressHydrationWarning>{euros(capexEur)}</span>}
    </p>
  );
}

/** An amount as it fits a column: €1.2M. */
function useEuros(): (amount: number) => string {
  const format = useFormatter();
  return (amount) =>
    format.number(amount, {
      style: 'currency',
      currency: 'EUR',
      notation: 'compact',
      minimumFractionDigits: 0,
      maximumFractionDigits: amount < 1000 ? 0 : 1,
    });
}
