import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { colleaguesOf } from '../desk/colleagues.server.ts';
import { filtersIn, readPages } from '../desk/pages.server.ts';
import { countOf } from '../desk/ui/count-of.ts';
import { DataList } from '../desk/ui/data-list.tsx';
import { EmptyState } from '../desk/ui/empty-state.tsx';
import { Filters } from '../desk/ui/filters.tsx';
import { PageHead } from '../desk/ui/page-head.tsx';
import { useMay } from '../desk/use-desk.ts';
import type { Route } from './+types/list';
import { useLeadColumns } from './lead-columns.tsx';
import { leadFilters, useLeadFilters } from './lead-filters.ts';

export function loader({ request }: Route.LoaderArgs) {
  const api = deskApi(request);
  const query = filtersIn(request, leadFilters) as { q?: string };
  return orProblemPage(request, async () => {
    const [pages, colleagues] = await Promise.all([
      readPages(request, (cursor) =>
        dataOf(api.GET('/v1/leads', { params: { query: { ...query, ...(cursor && { cursor }) } } })),
      ),
      colleaguesOf(api),
    ]);
    return { pages, colleagues, isFiltered: Object.keys(query).length > 0 };
  });
}

export default function Leads({ loaderData: { pages, colleagues, isFiltered } }: Route.ComponentProps) {
  const t = useTranslations('leads');
  return (
    <>
      <PageHead name={t('title')} count={countOf(pages)} />
      <Filters filters={useLeadFilters(colleagues)} />
      <DataList
        label={t('title')}
        rows={pages.items}
        rowKey={({ id }) => id}
        to={({ id }) => `/desk/leads/${id}`}
        columns={useLeadColumns()}
        pages={pages}
        empty={<Nothing isFiltered={isFiltered} />}
      />
    </>
  );
}

function Nothing({ isFiltered }: { isFiltered: boolean }) {
  const t = useTranslations('leads');
  const add = useMay('leads:write') && (
    <Button component={Link} to="/desk/leads/new">
      {t('new')}
    </Button>
  );
  return (
    <EmptyState title={t(isFiltered ? 'empty.filteredTitle' : 'empty.title')} act={add}>
      {t(isFiltered ? 'empty.filtered' : 'empty.text')}
    </EmptyState>
  );
}
