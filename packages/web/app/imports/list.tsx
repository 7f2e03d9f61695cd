import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { readPages } from '../desk/pages.server.ts';
import { requirePermission } from '../desk/permitted.server.ts';
import { countOf } from '../desk/ui/count-of.ts';
import { type Column, DataList } from '../desk/ui/data-list.tsx';
import { EmptyState } from '../desk/ui/empty-state.tsx';
import { Moment } from '../desk/ui/moment.tsx';
import { PageHead } from '../desk/ui/page-head.tsx';
import { StatusWord } from '../desk/ui/status-word.tsx';
import type { Route } from './+types/list';
import { type Import, stateTones } from './import-words.ts';

export function loader({ context, request }: Route.LoaderArgs) {
  requirePermission(context, 'imports:read');
  return orProblemPage(request, () =>
    readPages(request, (cursor) =>
      dataOf(deskApi(request).GET('/v1/imports', { params: { query: cursor ? { cursor } : {} } })),
    ),
  );
}

/** The files that the colleague had taken in; an administrator sees everybody's. */
export default function Imports({ loaderData }: Route.ComponentProps) {
  const t = useTranslations('imports');
  const add = (
    <Button component={Link} to="/desk/imports/new">
      {t('new')}
    </Button>
  );
  return (
    <>
      <PageHead name={t('title')} count={countOf(loaderData)} acts={loaderData.items.length > 0 && add} />
      <DataList
        label={t('title')}
        rows={loaderData.items}
        rowKey={({ id }) => id}
        to={({ id }) => `/desk/imports/${id}`}
        columns={useColumns()}
        pages={loaderData}
        empty={
          <EmptyState title={t('empty.title')} act={add}>
            {t('empty.text')}
          </EmptyState>
        }
      />
    </>
  );
}

function useColumns(): Column<Import>[] {
  const t = useTranslations('imports');
  const format = useFormatter();
  return [
    {
      key: 'fileName',
      header: t('column.fileName'),
      cell: ({ fileName }) => fileName,
      title: ({ fileName }) => fileName,
    },
    { key: 'noun', header: t('column.noun'), cell: ({ noun }) => t(`noun.${noun}`), width: '140px' },
    {
      key: 'state',
      header: t('column.state'),
      cell: ({ state }) => <StatusWord tone={stateTones[state]}>{t(`state.${state}`)}</StatusWord>,
      width: '170px',
      phone: 'end',
    },
    { key: 'user', header: t('column.user'), cell: ({ user }) => user.name, width: '180px' },
    {
      key: 'rows',
      header: t('column.rows'),
      cell: ({ rowCount }) => (rowCount === null ? '' : format.number(rowCount)),
      width: '100px',
      align: 'end',
      phone: 'hidden',
    },
    {
      key: 'createdAt',
      header: t('column.createdAt'),
      cell: ({ createdAt }) => <Moment at={createdAt} quiet />,
      width: '150px',
      align: 'end',
    },
  ];
}
