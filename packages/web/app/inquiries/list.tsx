import { Button } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { deskApi, loaded } from '../desk/api.server.ts';
import { filtersIn, readPages } from '../desk/pages.server.ts';
import { countOf } from '../desk/ui/count-of.ts';
import { EmptyState } from '../desk/ui/empty-state.tsx';
import { type Filter, Filters } from '../desk/ui/filters.tsx';
import { PageHead } from '../desk/ui/page-head.tsx';
import { useDesk, useMay } from '../desk/use-desk.ts';
import { ExportMenu } from '../exports/export-menu.tsx';
import type { Route } from './+types/list';
import { FileInquiryLink } from './filing/file-inquiry-link.tsx';
import { InquiryList } from './inquiry-list.tsx';

const states = ['received', 'routed', 'accepted', 'answered', 'rejected'] as const;

export async function loader({ request }: Route.LoaderArgs) {
  const query = filtersIn(request, ['q', 'state', 'municipalityId', 'quarantined']) as InquiriesQuery;
  return readPages(request, (cursor) =>
    loaded(
      request,
      deskApi(request).GET('/v1/inquiries', { params: { query: { ...query, ...(cursor && { cursor }) } } }),
    ),
  );
}

/** As they stand in an address anybody may have typed: what is no state, the API refuses. */
type InquiriesQuery = {
  q?: string;
  state?: (typeof states)[number];
  municipalityId?: string;
  quarantined?: 'true' | 'false';
};

export default function Inquiries({ loaderData }: Route.ComponentProps) {
  const t = useTranslations('inquiries');
  return (
    <>
      <PageHead name={t('title')} count={countOf(loaderData)} acts={<ListActs />} />
      <Filters filters={useFilters()} />
      <InquiryList label={t('title')} inquiries={loaderData.items} pages={loaderData} empty={<Empty />} />
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

function Empty() {
  const t = useTranslations('inquiries.empty');
  const filing = useTranslations('filing');
  const [search] = useSearchParams();
  const mayFile = useMay('inquiries:file');
  if (search.size > 0) {
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
