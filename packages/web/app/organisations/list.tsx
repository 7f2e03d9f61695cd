import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useMessages, useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { colleaguesOf } from '../desk/colleagues.server.ts';
import { filtersIn, readPages } from '../desk/pages.server.ts';
import { optionsOf, optionsOfNamed } from '../desk/record-words.ts';
import { countOf } from '../desk/ui/count-of.ts';
import { DataList } from '../desk/ui/data-list.tsx';
import { EmptyState } from '../desk/ui/empty-state.tsx';
import { Filters } from '../desk/ui/filters.tsx';
import { PageHead } from '../desk/ui/page-head.tsx';
import { useDesk, useMay } from '../desk/use-desk.ts';
import type { Route } from './+types/list';
import { useOrganisationColumns } from './organisation-columns.tsx';

const filters = ['q', 'kind', 'country', 'municipalityId', 'accountManagerId'] as const;

export function loader({ request }: Route.LoaderArgs) {
  const api = deskApi(request);
  const query = filtersIn(request, filters) as { q?: string };
  return orProblemPage(request, async () => {
    const [pages, colleagues] = await Promise.all([
      readPages(request, (cursor) =>
        dataOf(api.GET('/v1/organisations', { params: { query: { ...query, ...(cursor && { cursor }) } } })),
      ),
      colleaguesOf(api),
    ]);
    return { pages, colleagues, isFiltered: Object.keys(query).length > 0 };
  });
}

export default function Organisations({ loaderData }: Route.ComponentProps) {
  const { pages, colleagues, isFiltered } = loaderData;
  const t = useTranslations('organisations');
  const { kind } = useMessages().organisations;
  const { countries, municipalities } = useDesk();
  const columns = useOrganisationColumns();
  return (
    <>
      <PageHead name={t('title')} count={countOf(pages)} />
      <Filters
        filters={[
          { name: 'kind', label: t('filter.kind'), options: optionsOf(kind) },
          { name: 'country', label: t('filter.country'), options: optionsOf(countries) },
          {
            name: 'municipalityId',
            label: t('filter.municipalityId'),
            options: optionsOfNamed(municipalities),
          },
          {
            name: 'accountManagerId',
            label: t('filter.accountManagerId'),
            options: optionsOfNamed(colleagues),
          },
        ]}
      />
      <DataList
        label={t('title')}
        rows={pages.items}
        rowKey={({ id }) => id}
        to={({ id }) => `/desk/organisations/${id}`}
        columns={columns}
        pages={pages}
        empty={<Nothing isFiltered={isFiltered} />}
      />
    </>
  );
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  const t = useTranslations('organisations');
  const add = useMay('organisations:write') && (
    <Button component={Link} to="/desk/organisations/new">
      {t('new')}
    </Button>
  );
  return (
    <EmptyState title={t(isFiltered ? 'empty.filteredTitle' : 'empty.title')} act={add}>
      {t(isFiltered ? 'empty.filtered' : 'empty.text')}
    </EmptyState>
  );
}
