import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { isNarrowed, listFilterIn } from '../desk/list-filters.ts';
import { useLiveRows } from '../desk/live/use-live-rows.tsx';
import { readCountedPages } from '../desk/pages.server.ts';
import { EmptyState } from '../desk/ui/empty-state.tsx';
import { type Filter, Filters } from '../desk/ui/filters.tsx';
import { ListCount } from '../desk/ui/list-count.tsx';
import { PageHead } from '../desk/ui/page-head.tsx';
import { useDesk, useMay } from '../desk/use-desk.ts';
import { ExportMenu } from '../exports/export-menu.tsx';
import type { Route } from './+types/list';
import { FileInquiryLink } from './filing/file-inquiry-link.tsx';
import { InquiryList } from './inquiry-list.tsx';

const states = ['received', 'routed', 'accepted', 'answered', 'rejected'] as const;

export function loader({ request }: Route.LoaderArgs) {
  const api = deskApi(request);
  const filter = listFilterIn('inquiries', new URL(request.url).searchParams);
  return orProblemPage(request, async () => ({
    pages: await readCountedPages(request, (page) =>
      dataOf(api.GET('/v1/inquiries', { params: { query: { ...filter, ...page } } })),
    ),
    isFiltered: isNarrowed(filter),
  }));
}

export default function Inquiries({ loaderData: { pages, isFiltered } }: Route.ComponentProps) {
  const t = useTranslations('inquiries');
  const live = useLiveRows('inquiry', pages.items);
  return (
    <>
      <PageHead
        name={t('title')}
        count={pages.count && <ListCount count={pages.count} />}
        acts={<ListActs />}
      />
      <Filters filters={useFilters()} />
      <InquiryList
        label={t('title')}
        inquiries={live.rows}
        pages={pages}
        empty={<Empty isFiltered={isFiltered} />}
      />
      {live.bar}
    </>
  );
}

function useFilters(): Filter[] {
  const t = useTranslations('inquiries');
  const { municipalities } = useDesk();
  return [
    {
      name: 'state',
      label: t('filter.state'),
      options: states.map((value) => ({ value, label: t(`state.${value}`) })),
    },
    {
      name: 'municipalityId',
      label: t('filter.municipality'),
      options: municipalities.map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      name: 'quarantined',
      label: t('filter.quarantined'),
      options: [{ value: 'true', label: t('filter.onlyQuarantined') }],
    },
  ];
}

function Empty({ isFiltered }: { isFiltered: boolean }) {
  const t = useTranslations('inquiries.empty');
  const filing = useTranslations('filing');
  const mayFile = useMay('inquiries:file');
  if (isFiltered) {
    const clear = (
      <Button component={Link} to="/desk/inquiries" variant="default">
        {t('clear')}
      </Button>
    );
    return (
      <EmptyState title={t('filteredTitle')} act={clear}>
        {t('filtered')}
      </EmptyState>
    );
  }
  const act = mayFile && (
    <Button component={Link} to="/desk/inquiries/new">
      {filing('act')}
    </Button>
  );
  return (
    <EmptyState title={t('title')} act={act}>
      {t('text')}
    </EmptyState>
  );
}

function ListActs() {
  return (
    <>
      <FileInquiryLink />
      <ExportMenu noun="inquiries" />
    </>
  );
}
