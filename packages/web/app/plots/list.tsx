import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { isNarrowed, listFilterIn } from '../desk/list-filters.ts';
import { readCountedPages } from '../desk/pages.server.ts';
import { RecordList } from '../desk/ui/record-list.tsx';
import type { Route } from './+types/list';
import { usePlotColumns } from './plot-columns.tsx';
import { usePlotFilters } from './plot-filters.ts';
import { readParks } from './plots.server.ts';

export function loader({ request }: Route.LoaderArgs) {
  const api = deskApi(request);
  const filter = listFilterIn('plots', new URL(request.url).searchParams);
  return orProblemPage(request, async () => {
    const [pages, parks] = await Promise.all([
      readCountedPages(request, (page) =>
        dataOf(api.GET('/v1/plots', { params: { query: { ...filter, ...page } } })),
      ),
      readParks(api),
    ]);
    return { pages, parks, isFiltered: isNarrowed(filter) };
  });
}

export default function Plots({ loaderData: { pages, parks, isFiltered } }: Route.ComponentProps) {
  return (
    <RecordList
      noun="plots"
      filters={usePlotFilters(parks)}
      columns={usePlotColumns()}
      pages={pages}
      isFiltered={isFiltered}
    />
  );
}
