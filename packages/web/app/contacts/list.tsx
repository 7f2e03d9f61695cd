import { Button } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { filtersIn, readPages } from '../desk/pages.server.ts';
import { optionsOfNamed } from '../desk/record-words.ts';
import { countOf } from '../desk/ui/count-of.ts';
import { DataList } from '../desk/ui/data-list.tsx';
import { EmptyState } from '../desk/ui/empty-state.tsx';
import { Filters } from '../desk/ui/filters.tsx';
import { PageHead } from '../desk/ui/page-head.tsx';
import { useMay } from '../desk/use-desk.ts';
import type { Route } from './+types/list';
import { useContactColumns } from './contact-columns.tsx';

export function loader({ request }: Route.LoaderArgs) {
  const api = deskApi(request);
  const query = filtersIn(request, ['q', 'organisationId']);
  return orProblemPage(request, async () => ({
    pages: await readPages(request, (cursor) =>
      dataOf(api.GET('/v1/contacts', { params: { query: { ...query, ...(cursor && { cursor }) } } })),
    ),
    isFiltered: Object.keys(query).length > 0,
  }));
}

export default function Contacts({ loaderData: { pages, isFiltered } }: Route.ComponentProps) {
  const t = useTranslations('contacts');
  const [search] = useSearchParams();
  const organisation = pages.items[0]?.organisation;
  const isOfOne = organisation !== undefined && search.has('organisationId');
  const filter = isOfOne
    ? [{ name: 'organisationId', label: t('filter.organisationId'), options: optionsOfNamed([organisation]) }]
    : [];
  return (
    <>
      <PageHead name={t('title')} count={countOf(pages)} />
      {isFiltered && <Filters filters={filter} />}
      <DataList
        label={t('title')}
        rows={pages.items}
        rowKey={({ id }) => id}
        to={({ id }) => `/desk/contacts/${id}`}
        columns={useContactColumns()}
        pages={pages}
        empty={<Nothing isFiltered={isFiltered} />}
      />
    </>
  );
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  const t = useTranslations('contacts');
  const add = useMay('contacts:write') && (
    <Button component={Link} to="/desk/contacts/new">
      {t('new')}
    </Button>
  );
  return (
    <EmptyState title={t(isFiltered ? 'empty.filteredTitle' : 'empty.title')} act={add}>
      {t(isFiltered ? 'empty.filtered' : 'empty.text')}
    </EmptyState>
  );
}
