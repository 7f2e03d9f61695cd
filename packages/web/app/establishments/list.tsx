import { useMessages, useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { filtersIn, readPages } from '../desk/pages.server.ts';
import { optionsOf, optionsOfNamed } from '../desk/record-words.ts';
import { RecordList } from '../desk/ui/record-list.tsx';
import { useDesk } from '../desk/use-desk.ts';
import type { Route } from './+types/list';
import { useEstablishmentColumns } from './establishment-columns.tsx';

const filters = ['q', 'state', 'riskLevel', 'municipalityId', 'organisationId'] as const;

export function loader({ request }: Route.LoaderArgs) {
  const api = deskApi(request);
  const query = filtersIn(request, filters) as { q?: string };
  return orProblemPage(request, async () => {
    const pages = await readPages(request, (cursor) =>
      dataOf(api.GET('/v1/establishments', { params: { query: { ...query, ...(cursor && { cursor }) } } })),
    );
    return { pages, isFiltered: Object.keys(query).length > 0 };
  });
}

export default function Establishments({ loaderData: { pages, isFiltered } }: Route.ComponentProps) {
  const t = useTranslations('establishments.filter');
  const { state } = useMessages().establishments;
  const { labels, municipalities } = useDesk();
  return (
    <RecordList
      noun="establishments"
      filters={[
        { name: 'riskLevel', label: t('riskLevel'), options: optionsOf(labels.riskLevel) },
        { name: 'state', label: t('state'), options: optionsOf(state) },
        { name: 'municipalityId', label: t('municipalityId'), options: optionsOfNamed(municipalities) },
      ]}
      columns={useEstablishmentColumns()}
      pages={pages}
      isFiltered={isFiltered}
    />
  );
}
