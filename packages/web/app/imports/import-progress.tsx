import { Progress } from '@mantine/core';
import { useEffect } from 'react';
import { Link, useRevalidator } from 'react-router';
import { useTranslations } from 'use-intl';
import type { Import } from './import-words.ts';
import styles from './imports.module.css';

const everyMilliseconds = 1500;

/** How far a worker is; looks again by itself until it is done, and by a link where no script runs. */
export function ImportProgress({ found }: { found: Import }) {
  const t = useTranslations('imports.progress');
  useLookingAgain();
  const { state, rowsDone, counts, rowCount } = found;
  const total = state === 'undoing' ? (counts.create ?? 0) + (counts.update ?? 0) : (rowCount ?? 0);
  const words = t('rows', { done: rowsDone, total });
  return (
    <div className={styles.progress}>
      <p>{t(state as 'running')}</p>
      {total > 0 && <Progress value={(100 * rowsDone) / total} aria-label={words} />}
      <p role="status">{words}</p>
      <noscript>
        <Link to="." reloadDocument>
          {t('reload')}
        </Link>
      </noscript>
    </div>
  );
}

/** Reads the page again after each answer and a pause, while it is in sight. */
function useLookingAgain() {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== 'idle') return;
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void revalidate();
    }, everyMilliseconds);
    return () => clearInterval(timer);
  }, [revalidate, state]);
}
