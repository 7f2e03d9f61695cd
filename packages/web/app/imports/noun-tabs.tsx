import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import styles from './imports.module.css';

const nouns = ['organisations', 'contacts'] as const;

/** What the file is of; in the address, so that the file itself can be passed on unread. */
export function NounTabs({ label, chosen }: { label: string; chosen: string }) {
  const t = useTranslations('imports.noun');
  return (
    <nav aria-label={label} className={styles.tabs}>
      <span className={styles.label}>{label}</span>
      {nouns.map((noun) => (
        <Link
          key={noun}
          to={`?noun=${noun}`}
          replace
          className={styles.tab}
          aria-current={noun === chosen ? 'true' : undefined}
        >
          {t(noun)}
        </Link>
      ))}
    </nav>
  );
}
