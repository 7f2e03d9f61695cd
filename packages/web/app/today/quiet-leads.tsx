import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { Moment } from '../desk/ui/moment.tsx';
import { langOf } from '../desk/ui/name.tsx';
import styles from './today.module.css';

/** The colleague's own open leads in which nothing happened for long. */
export function QuietLeads({ leads }: { leads: components['schemas']['Today']['quietLeads'] }) {
  const t = useTranslations('today.quiet');
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>
          {t('title')} {leads.count > 0 && <span className={styles.count}>{leads.count}</span>}
        </h2>
      </div>
      {leads.items.length === 0 ? (
        <p className={styles.none}>{t('empty')}</p>
      ) : (
        <ul className={styles.lines}>
          {leads.items.map(({ id, title, organisation, lastActivityAt, nextStep }) => (
            <li key={id} className={styles.line}>
              <Link to={`/desk/leads/${id}`} className={styles.link} lang={langOf(title)} title={title}>
                {title}
              </Link>
              <span>
                {t('since')} <Moment at={lastActivityAt} quiet />
              </span>
              <span className={styles.second} lang={langOf(organisation.name)}>
                {organisation.name}
                {nextStep && ` · ${t('nextStep', { step: nextStep })}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
