import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { deskApi, loaded, orProblemPage } from '../../desk/api.server.ts';
import { requirePermission } from '../../desk/permitted.server.ts';
import { type Column, DataList } from '../../desk/ui/data-list.tsx';
import { EmptyState } from '../../desk/ui/empty-state.tsx';
import styles from '../ui/settings-page.module.css';
import { SettingsPage } from '../ui/settings-page.tsx';
import type { Route } from './+types/list';
import { StoppedNotice, type Webhook, WebhookState } from './webhook-state.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  await orProblemPage(request, () => requirePermission(context, 'webhooks:read'));
  return loaded(request, deskApi(request).GET('/v1/webhooks'));
}

/** Other systems that are told what happens, with those first that Kavel stopped. */
export default function Webhooks({ loaderData: webhooks }: Route.ComponentProps) {
  const t = useTranslations('webhooks');
  const add = (
    <Button component={Link} to="/desk/settings/webhooks/new">
      {t('new')}
    </Button>
  );
  return (
    <SettingsPage tab="webhooks" count={webhooks.length} acts={add}>
      {webhooks.map((webhook) => (
        <StoppedNotice key={webhook.id} webhook={webhook} />
      ))}
      <p className={styles.text}>{t('text')}</p>
      <DataList
        label={t('list')}
        rows={webhooks}
        rowKey={({ id }) => id}
        to={({ id }) => `/desk/settings/webhooks/${id}`}
        columns={useColumns()}
        empty={<EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
      />
    </SettingsPage>
  );
}

function useColumns(): Column<Webhook>[] {
  const t = useTranslations('webhooks.column');
  return [
    { key: 'name', header: t('name'), title: ({ name }) => name, cell: ({ name }) => name },
    { key: 'url', header: t('url'), width: '40%', title: ({ url }) => url, cell: ({ url }) => url },
    { key: 'user', header: t('user'), width: '20%', phone: 'hidden', cell: ({ user }) => user.name },
    {
      key: 'state',
      header: t('state'),
      width: '12%',
      phone: 'end',
      cell: (webhook) => <WebhookState webhook={webhook} />,
    },
  ];
}
