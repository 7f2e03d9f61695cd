import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { colleaguesOf } from '../desk/colleagues.server.ts';
import { isNarrowed, listFilterIn } from '../desk/list-filters.ts';
import { readCountedPages } from '../desk/pages.server.ts';
import { RecordList } from '../desk/ui/record-list.tsx';
import { DuplicatesLink } from '../duplicates/duplicates-link.tsx';
import type { Route } from './+types/list';
import { useOrganisationColumns } from './organisation-columns.tsx';
import { useOrganisationFilters } from './organisation-filters.ts';

export function loader({ request }: Route.LoaderArgs) {
  const api = deskApi(request);
  const filter = listFilterIn('organisations', new URL(request.url).searchParams);
  return orProblemPage(request, async () => {
    const [pages, colleagues] = await Promise.all([
      readCountedPages(request, (page) =>
        dataOf(api.GET('/v1/organisations', { params: { query: { ...filter, ...page } } })),
      ),
      colleaguesOf(api),
    ]);
    return { pages, colleagues, isFiltered: isNarrowed(filter) };
  });
}

export default function Organisations({ loaderData }: Route.ComponentProps) {
  const { pages, colleagues, isFiltered } = loaderData;
  return (
    <RecordList
      noun="organisations"
      filters={useOrganisationFilters(colleagues)}
      columns={useOrganisationColumns()}
      pages={pages}
      isFiltered={isFiltered}
      isOrdered
      acts={<DuplicatesLink />}
    />
  );
}
