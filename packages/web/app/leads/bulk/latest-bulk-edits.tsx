import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../../api/schema.gen.ts';
import { Moment } from '../../desk/ui/moment.tsx';
import styles from './bulk.module.css';

/** One's own bulk edits, the latest first: each leads to its report and the way back. */
export function LatestBulkEdits({ edits }: { edits: readonly components['schemas']['LeadBulkEdit'][] }) {
  const t = useTranslations('leads.bulk');
  if (edits.length === 0) return null;
  return (
    <section className={styles.preview}>
      <h2>{t('latest')}</h2>
      <ul className={styles.latest}>
        {edits.map(({ id, createdAt, rowCount, state }) => (
          <li key={id}>
            <Link to={`/desk/leads/bulk/${id}`}>{t('of', { count: rowCount })}</Link>{' '}
            <Moment at={createdAt} quiet /> · {t(`state.${state}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}
