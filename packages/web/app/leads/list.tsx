import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { colleaguesOf } from '../desk/colleagues.server.ts';
import { filtersIn, readPages } from '../desk/pages.server.ts';
import { RecordList } from '../desk/ui/record-list.tsx';
import type { Route } from './+types/list';
import { useLeadColumns } from './lead-columns.tsx';
import { leadFilters, useLeadFilters } from './lead-filters.ts';

export function loader({ request }: Route.LoaderArgs) {
  const api = deskApi(request);
  const query = filtersIn(request, leadFilters) as { q?: string };
  return orProblemPage(request, async () => {
    const [pages, colleagues] = await Promise.all([
      readPages(request, (cursor) =>
        dataOf(api.GET('/v1/leads', { params: { query: { ...query, ...(cursor && { cursor }) } } })),
      ),
      colleaguesOf(api),
    ]);
    return { pages, colleagues, isFiltered: Object.keys(query).length > 0 };
  });
}

export default function Leads({ loaderData: { pages, colleagues, isFiltered } }: Route.ComponentProps) {
  return (
    <RecordList
      noun="leads"
      filters={useLeadFilters(colleagues)}
      columns={useLeadColumns()}
      pages={pages}
      isFiltered={isFiltered}
    />
  );
}
