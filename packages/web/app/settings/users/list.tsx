import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { deskApi, loaded, orProblemPage } from '../../desk/api.server.ts';
import { requirePermission } from '../../desk/permitted.server.ts';
import { DataList } from '../../desk/ui/data-list.tsx';
import { EmptyState } from '../../desk/ui/empty-state.tsx';
import { Filters } from '../../desk/ui/filters.tsx';
import { SettingsPage } from '../ui/settings-page.tsx';
import type { Route } from './+types/list';
import { useUserColumns } from './user-columns.tsx';

export async function loader({ context, request }: Route.LoaderArgs) {
  await orProblemPage(request, () => requirePermission(context, 'users:write'));
  const active = new URL(request.url).searchParams.get('active') === 'false' ? 'false' : 'true';
  return loaded(request, deskApi(request).GET('/v1/users', { params: { query: { active } } }));
}

/** Who has an account; those of who left stand behind the filter. */
export default function Users({ loaderData }: Route.ComponentProps) {
  const t = useTranslations('settings.users');
  const add = (
    <Button component={Link} to="/desk/settings/users/new">
      {t('new')}
    </Button>
  );
  return (
    <SettingsPage tab="users" count={loaderData.length} acts={add}>
      <Filters
        filters={[
          { name: 'active', label: t('filter'), options: [{ value: 'false', label: t('state.closed') }] },
        ]}
      />
      <DataList
        label={t('facts')}
        rows={loaderData}
        rowKey={({ id }) => id}
        to={({ id }) => `/desk/settings/users/${id}`}
        columns={useUserColumns()}
        empty={<EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
      />
    </SettingsPage>
  );
}
