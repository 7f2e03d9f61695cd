import { Button } from '@mantine/core';
import { isRouteErrorResponse, Link, useLocation, useRevalidator } from 'react-router';
import { useTranslations } from 'use-intl';
import type { ActionProblem } from './action-problem.ts';
import styles from './error-page.module.css';

/** The page in place of one that cannot be shown: not there, not allowed, too many requests, down, or a fault. */
export function DeskError({ error }: { error: unknown }) {
  const t = useTranslations('desk.errors');
  const { search } = useLocation();
  const kind = kindOf(error, search);
  const wait = isRouteErrorResponse(error) ? (error.data as ActionProblem | null)?.retryAfterSeconds : null;
  return (
    <div className={styles.page}>
      <title>{`${t(`${kind}.title`)} · Kavel`}</title>
      <h1>{t(`${kind}.title`)}</h1>
      <p>{t(`${kind}.text`, { minutes: Math.ceil((wait ?? 60) / 60) })}</p>
      <WayOut kind={kind} />
    </div>
  );
}

function WayOut({ kind }: { kind: ReturnType<typeof kindOf> }) {
  const t = useTranslations('desk.errors');
  const { pathname } = useLocation();
  const { revalidate, state } = useRevalidator();
  if (kind === 'notFound' || kind === 'forbidden' || kind === 'refused') {
    return (
      <Button component={Link} to={kind === 'refused' ? pathname : '/desk'}>
        {t(kind === 'refused' ? 'begin' : 'toToday')}
      </Button>
    );
  }
  return (
    <Button loading={state === 'loading'} onClick={() => void revalidate()}>
      {t('again')}
    </Button>
  );
}

function kindOf(error: unknown, search: string) {
  if (!isRouteErrorResponse(error)) return 'failed';
  if (error.status === 404 || error.status === 405) return 'notFound';
  if (error.status === 403) return 'forbidden';
  if (error.status === 429) return 'busy';
  // A page that is only read gives nothing to refuse but the query of its address.
  if (error.status === 422 && search !== '') return 'refused';
  return error.status === 503 ? 'down' : 'failed';
}
