import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { type ListedState, listedStates } from './listed-states.ts';
import styles from './state-tabs.module.css';

/** Follow-ups by how they stand. */
export function StateTabs({ state }: { state: ListedState }) {
  const t = useTranslations('followUps');
  return (
    <nav className={styles.tabs} aria-label={t('byState')}>
      {listedStates.map((one) => (
        <Link
          key={one}
          to={one === 'planned' ? '?' : `?state=${one}`}
          className={styles.tab}
          aria-current={one === state ? 'page' : undefined}
        >
          {t(`state.${one}`)}
        </Link>
      ))}
    </nav>
  );
}
