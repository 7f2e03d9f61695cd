import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import styles from './today.module.css';

/** A new region's own details are nobody's guess: until they are filled in, the form is not ready for companies. */
export function Unreachable({ municipalities }: { municipalities: { id: string; name: string }[] }) {
  const t = useTranslations('today.unreachable');
  return (
    <section className={styles.trouble} aria-label={t('title')}>
      <div className={styles.head}>
        <h2>{t('title')}</h2>
      </div>
      <p className={styles.asked}>{t('text')}</p>
      <ul className={styles.asked}>
        {municipalities.map(({ id, name }) => (
          <li key={id}>
            <Link to={`/desk/settings/municipalities/${id}#fact-telephone`}>{name}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
