import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { chosenOrganisation } from '../desk/chosen.server.ts';
import { isNarrowed, listFilterIn } from '../desk/list-filters.ts';
import { readCountedPages } from '../desk/pages.server.ts';
import { RecordList } from '../desk/ui/record-list.tsx';
import type { Route } from './+types/list';
import { useEstablishmentColumns } from './establishment-columns.tsx';
import { useEstablishmentFilters } from './establishment-filters.ts';

export function loader({ request }: Route.LoaderArgs) {
  const api = deskApi(request);
  const filter = listFilterIn('establishments', new URL(request.url).searchParams);
  return orProblemPage(request, async () => {
    const [pages, organisation] = await Promise.all([
      readCountedPages(request, (page) =>
        dataOf(api.GET('/v1/establishments', { params: { query: { ...filter, ...page } } })),
      ),
      chosenOrganisation(api, filter.organisationId),
    ]);
    return { pages, organisation, isFiltered: isNarrowed(filter) };
  });
}

export default function Establishments({ loaderData }: Route.ComponentProps) {
  const { pages, organisation, isFiltered } = loaderData;
  return (
    <RecordList
      noun="establishments"
      filters={useEstablishmentFilters(organisation)}
      columns={useEstablishmentColumns()}
      pages={pages}
      isFiltered={isFiltered}
    />
  );
}
