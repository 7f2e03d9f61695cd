import { useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { filtersIn, readPages } from '../desk/pages.server.ts';
import { optionsOfNamed } from '../desk/record-words.ts';
import { RecordList } from '../desk/ui/record-list.tsx';
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
    <RecordList
      noun="contacts"
      filters={isFiltered ? filter : null}
      columns={useContactColumns()}
      pages={pages}
      isFiltered={isFiltered}
    />
  );
}
