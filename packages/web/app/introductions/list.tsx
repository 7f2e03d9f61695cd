import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { filtersIn, readPages } from '../desk/pages.server.ts';
import { optionsOf } from '../desk/record-words.ts';
import { RecordList } from '../desk/ui/record-list.tsx';
import { useDesk } from '../desk/use-desk.ts';
import type { Route } from './+types/list';
import { useIntroductionColumns } from './introduction-columns.tsx';

export function loader({ request }: Route.LoaderArgs) {
  const api = deskApi(request);
  const query = filtersIn(request, ['state', 'organisationId']) as { organisationId?: string };
  return orProblemPage(request, async () => ({
    pages: await readPages(request, (cursor) =>
      dataOf(api.GET('/v1/introductions', { params: { query: { ...query, ...(cursor && { cursor }) } } })),
    ),
    isFiltered: Object.keys(query).length > 0,
  }));
}

export default function Introductions({ loaderData: { pages, isFiltered } }: Route.ComponentProps) {
  const t = useTranslations('introductions.filter');
  const { labels } = useDesk();
  return (
    <RecordList
      noun="introductions"
      filters={[{ name: 'state', label: t('state'), options: optionsOf(labels.introductionState) }]}
      columns={useIntroductionColumns()}
      pages={pages}
      isFiltered={isFiltered}
    />
  );
}
