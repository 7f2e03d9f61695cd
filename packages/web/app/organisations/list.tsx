import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { colleaguesOf } from '../desk/colleagues.server.ts';
import { filtersIn, readPages } from '../desk/pages.server.ts';
import { optionsOf, optionsOfNamed } from '../desk/record-words.ts';
import { RecordList } from '../desk/ui/record-list.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { DuplicatesLink } from '../duplicates/duplicates-link.tsx';
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
  const { countries, labels, municipalities } = useDesk();
  return (
    <RecordList
      noun="organisations"
      filters={[
        { name: 'kind', label: t('filter.kind'), options: optionsOf(labels.organisationKind) },
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
      columns={useOrganisationColumns()}
      pages={pages}
      isFiltered={isFiltered}
      acts={<DuplicatesLink />}
    />
  );
}
