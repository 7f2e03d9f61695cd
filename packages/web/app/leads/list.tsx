import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { chosenContact, chosenOrganisation } from '../desk/chosen.server.ts';
import { colleaguesOf } from '../desk/colleagues.server.ts';
import { isNarrowed, listFilterIn } from '../desk/list-filters.ts';
import { readCountedPages } from '../desk/pages.server.ts';
import { RecordList } from '../desk/ui/record-list.tsx';
import type { Route } from './+types/list';
import { useLeadColumns } from './lead-columns.tsx';
import { useLeadFilters } from './lead-filters.ts';

export function loader({ request }: Route.LoaderArgs) {
  const api = deskApi(request);
  const filter = listFilterIn('leads', new URL(request.url).searchParams);
  return orProblemPage(request, async () => {
    const [pages, colleagues, organisation, contact] = await Promise.all([
      readCountedPages(request, (page) =>
        dataOf(api.GET('/v1/leads', { params: { query: { ...filter, ...page } } })),
      ),
      colleaguesOf(api),
      chosenOrganisation(api, filter.organisationId),
      chosenContact(api, filter.contactId),
    ]);
    return { pages, choices: { colleagues, organisation, contact }, isFiltered: isNarrowed(filter) };
  });
}

export default function Leads({ loaderData: { pages, choices, isFiltered } }: Route.ComponentProps) {
  return (
    <RecordList
      noun="leads"
      filters={useLeadFilters(choices)}
      columns={useLeadColumns()}
      pages={pages}
      isFiltered={isFiltered}
    />
  );
}
