import { useTranslations } from 'use-intl';
import { dataOf } from '../../api/client.server.ts';
import type { components } from '../../api/schema.gen.ts';
import { deskApi, orProblemPage } from '../../desk/api.server.ts';
import { type Column, DataList } from '../../desk/ui/data-list.tsx';
import { EmptyState } from '../../desk/ui/empty-state.tsx';
import { SettingsPage } from '../ui/settings-page.tsx';
import type { Route } from './+types/list';

type Municipality = components['schemas']['Municipality'];

export function loader({ request }: Route.LoaderArgs) {
  const api = deskApi(request);
  return orProblemPage(request, async () => {
    const [municipalities, users] = await Promise.all([
      dataOf(api.GET('/v1/municipalities')),
      dataOf(api.GET('/v1/users')),
    ]);
    return { municipalities, leads: Object.fromEntries(users.map(({ id, name }) => [id, name])) };
  });
}

export default function Municipalities({ loaderData }: Route.ComponentProps) {
  const { municipalities, leads } = loaderData;
  const t = useTranslations('settings.municipalities');
  return (
    <SettingsPage tab="municipalities" count={municipalities.length}>
      <DataList
        label={t('facts')}
        rows={municipalities}
        rowKey={({ id }) => id}
        to={({ id }) => `/desk/settings/municipalities/${id}`}
        columns={useColumns(leads)}
        empty={<EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
      />
    </SettingsPage>
  );
}

function useColumns(leads: Record<string, string>): Column<Municipality>[] {
  const t = useTranslations('settings.municipalities');
  return [
    { key: 'name', header: t('column.name'), cell: ({ name }) => name },
    {
      key: 'promise',
      header: t('column.promise'),
      width: '20%',
      phone: 'end',
      cell: ({ promiseWorkingDays: count }) => t('days', { count }),
    },
    {
      key: 'lead',
      header: t('column.lead'),
      width: '30%',
      cell: ({ leadUserId }) => (leadUserId && leads[leadUserId]) || t('nobody'),
    },
    { key: 'telephone', header: t('column.telephone'), width: '20%', cell: ({ telephone }) => telephone },
  ];
}
