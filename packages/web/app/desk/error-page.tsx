import { Button } from '@mantine/core';
import { isRouteErrorResponse, Link, useRevalidator } from 'react-router';
import { useTranslations } from 'use-intl';
import type { ActionProblem } from './action-problem.ts';
import styles from './error-page.module.css';

/** The page in place of one that cannot be shown: not there, not allowed, too many requests, down, or a fault. */
export function DeskError({ error }: { error: unknown }) {
  const t = useTranslations('desk.errors');
  const { revalidate, state } = useRevalidator();
  const kind = kindOf(error);
  const wait = isRouteErrorResponse(error) ? (error.data as ActionProblem | null)?.retryAfterSeconds : null;
  return (
    <div className={styles.page}>
      <title>{`${t(`${kind}.title`)} · Kavel`}</title>
      <h1>{t(`${kind}.title`)}</h1>
      <p>{t(`${kind}.text`, { minutes: Math.ceil((wait ?? 60) / 60) })}</p>
      {kind === 'notFound' || kind === 'forbidden' ? (
        <Button component={Link} to="/desk">
          {t('toToday')}
        </Button>
      ) : (
        <Button loading={state === 'loading'} onClick={() => void revalidate()}>
          {t('again')}
        </Button>
      )}
    </div>
  );
}

function kindOf(error: unknown) {
  if (!isRouteErrorResponse(error)) return 'failed';
  if (error.status === 404 || error.status === 405) return 'notFound';
  if (error.status === 403) return 'forbidden';
  if (error.status === 429) return 'busy';
  return error.status === 503 ? 'down' : 'failed';
}
