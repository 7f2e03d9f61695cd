import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { langOf } from '../desk/ui/name.tsx';
import styles from './today.module.css';

/** The colleague's own leads whose day to look at them again has come; nothing on other days. */
export function LookAgain({
  leads: { items, count },
}: {
  leads: components['schemas']['Today']['lookAgain'];
}) {
  const t = useTranslations('today.lookAgain');
  const status = useTranslations('leads.status');
  if (items.length === 0) return null;
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>
          {t('title')} <span className={styles.count}>{count}</span>
        </h2>
      </div>
      <ul className={styles.lines}>
        {items.map(({ id, title, organisation, status: standing }) => (
          <li key={id} className={styles.line}>
            <Link to={`/desk/leads/${id}`} className={styles.link} lang={langOf(title)} title={title}>
              {title}
            </Link>
            <span>{status(standing)}</span>
            <span className={styles.second} lang={langOf(organisation.name)}>
              {organisation.name}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
