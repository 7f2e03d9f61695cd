import { Button } from '@mantine/core';
import { useRef } from 'react';
import { Link, useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { readPages } from '../desk/pages.server.ts';
import { MorePages, useRowKeys } from '../desk/ui/data-list.tsx';
import { EmptyState } from '../desk/ui/empty-state.tsx';
import { PageHead } from '../desk/ui/page-head.tsx';
import type { Route } from './+types/list';
import { NotificationLine } from './notification-line.tsx';
import styles from './notifications.module.css';

export function loader({ request }: Route.LoaderArgs) {
  const api = deskApi(request);
  return orProblemPage(request, () =>
    readPages(request, (cursor) =>
      dataOf(api.GET('/v1/notifications', { params: { query: { limit: 50, ...(cursor && { cursor }) } } })),
    ),
  );
}

/** All that the colleague was told and has not put away. */
export default function Notifications({ loaderData: pages }: Route.ComponentProps) {
  const t = useTranslations('notifications');
  const list = useRef<HTMLUListElement>(null);
  useRowKeys(list);
  const settings = <Link to="/desk/settings#notifications">{t('settings')}</Link>;
  if (pages.items.length === 0) {
    return (
      <>
        <PageHead name={t('title')} />
        <EmptyState title={t('empty')} act={settings}>
          {t('emptyText')}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHead name={t('title')} acts={<ReadAll />} />
      <ul ref={list} className={styles.page} aria-label={t('title')}>
        {pages.items.map((notification) => (
          <NotificationLine key={notification.id} notification={notification} />
        ))}
      </ul>
      <MorePages {...pages} />
      <p className={styles.settings}>{settings}</p>
    </>
  );
}

function ReadAll() {
  const t = useTranslations('notifications');
  const fetcher = useFetcher<unknown>();
  return (
    <fetcher.Form method="post" action="/desk/notification-acts">
      <Button
        type="submit"
        name="intent"
        value="read-all"
        variant="default"
        loading={fetcher.state !== 'idle'}
      >
        {t('readAll')}
      </Button>
    </fetcher.Form>
  );
}
