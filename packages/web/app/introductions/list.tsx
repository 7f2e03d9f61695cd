import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { chosenOrganisation } from '../desk/chosen.server.ts';
import { colleaguesOf } from '../desk/colleagues.server.ts';
import { isNarrowed, listFilterIn } from '../desk/list-filters.ts';
import { readCountedPages } from '../desk/pages.server.ts';
import { optionsOf, optionsOfNamed } from '../desk/record-words.ts';
import { RecordList } from '../desk/ui/record-list.tsx';
import { useDesk } from '../desk/use-desk.ts';
import type { Route } from './+types/list';
import { useIntroductionColumns } from './introduction-columns.tsx';

export function loader({ request }: Route.LoaderArgs) {
  const api = deskApi(request);
  const filter = listFilterIn('introductions', new URL(request.url).searchParams);
  return orProblemPage(request, async () => {
    const [pages, colleagues, organisation] = await Promise.all([
      readCountedPages(request, (page) =>
        dataOf(api.GET('/v1/introductions', { params: { query: { ...filter, ...page } } })),
      ),
      colleaguesOf(api),
      chosenOrganisation(api, filter.organisationId),
    ]);
    return { pages, colleagues, organisation, isFiltered: isNarrowed(filter) };
  });
}

export default function Introductions({ loaderData }: Route.ComponentProps) {
  const { pages, colleagues, organisation, isFiltered } = loaderData;
  const t = useTranslations('introductions.filter');
  const { labels } = useDesk();
  return (
    <RecordList
      noun="introductions"
      filters={[
        { name: 'state', label: t('state'), options: optionsOf(labels.introductionState) },
        { name: 'outcome', label: t('outcome'), options: optionsOf(labels.introductionOutcome) },
        { name: 'organisationId', label: t('organisationId'), organisation },
        { name: 'userId', label: t('userId'), options: optionsOfNamed(colleagues) },
      ]}
      columns={useIntroductionColumns()}
      pages={pages}
      isFiltered={isFiltered}
    />
  );
}
