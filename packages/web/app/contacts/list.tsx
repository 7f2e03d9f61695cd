import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { chosenOrganisation } from '../desk/chosen.server.ts';
import { colleaguesOf } from '../desk/colleagues.server.ts';
import { isNarrowed, listFilterIn } from '../desk/list-filters.ts';
import { readCountedPages } from '../desk/pages.server.ts';
import { RecordList } from '../desk/ui/record-list.tsx';
import type { Route } from './+types/list';
import { useContactColumns } from './contact-columns.tsx';
import { useContactFilters } from './contact-filters.ts';

export function loader({ request }: Route.LoaderArgs) {
  const api = deskApi(request);
  const filter = listFilterIn('contacts', new URL(request.url).searchParams);
  return orProblemPage(request, async () => {
    const [pages, colleagues, organisation, former] = await Promise.all([
      readCountedPages(request, (page) =>
        dataOf(api.GET('/v1/contacts', { params: { query: { ...filter, ...page } } })),
      ),
      colleaguesOf(api),
      chosenOrganisation(api, filter.organisationId),
      chosenOrganisation(api, filter.formerOrganisationId),
    ]);
    return { pages, choices: { colleagues, organisation, former }, isFiltered: isNarrowed(filter) };
  });
}

export default function Contacts({ loaderData: { pages, choices, isFiltered } }: Route.ComponentProps) {
  return (
    <RecordList
      noun="contacts"
      filters={useContactFilters(choices)}
      columns={useContactColumns()}
      pages={pages}
      isFiltered={isFiltered}
      isOrdered
    />
  );
}
