import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import styles from './door.module.css';

/** The pages before the desk: one quiet column with the name above it. */
export function Door({ title, children }: { title: string; children: ReactNode }) {
  const t = useTranslations('signIn');
  return (
    <main className={styles.door}>
      <title>{`${title} · Kavel`}</title>
      <p className={styles.word}>Kavel</p>
      <p className={styles.region}>{t('region')}</p>
      <div className={styles.panel}>
        <h1 className={styles.title}>{title}</h1>
        {children}
      </div>
    </main>
  );
}
