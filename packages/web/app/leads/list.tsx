import { redirect } from 'react-router';
import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { chosenContact, chosenOrganisation } from '../desk/chosen.server.ts';
import { colleaguesOf } from '../desk/colleagues.server.ts';
import { isNarrowed, listFilterIn } from '../desk/list-filters.ts';
import { readCountedPages } from '../desk/pages.server.ts';
import { RecordList } from '../desk/ui/record-list.tsx';
import { useRowSelection } from '../desk/ui/row-selection.tsx';
import { useMay } from '../desk/use-desk.ts';
import { namedOffices } from '../partner-offices/office-name.ts';
import { readOpenOffices } from '../partner-offices/offices.server.ts';
import { savedViewsOf } from '../saved-views/saved-views.server.ts';
import { ViewTabs } from '../saved-views/view-tabs.tsx';
import type { Route } from './+types/list';
import { wantsBoard } from './board/kept-view.ts';
import { ViewSwitch } from './board/view-switch.tsx';
import { BulkBar } from './bulk/bulk-bar.tsx';
import { columnsIn } from './chosen-columns.ts';
import { ColumnsMenu } from './columns-menu.tsx';
import { useLeadColumns } from './lead-columns.tsx';
import { useLeadFilters } from './lead-filters.ts';
import { sortingIn } from './lead-sorting.ts';
import { SortMenu } from './sort-menu.tsx';

export function loader({ request }: Route.LoaderArgs) {
  if (wantsBoard(request)) throw redirect('/desk/leads/board');
  const api = deskApi(request);
  const search = new URL(request.url).searchParams;
  const filter = listFilterIn('leads', search);
  return orProblemPage(request, async () => {
    const [pages, colleagues, organisation, contact, offices, views] = await Promise.all([
      readCountedPages(request, (page) =>
        dataOf(api.GET('/v1/leads', { params: { query: { ...filter, ...page } } })),
      ),
      colleaguesOf(api),
      chosenOrganisation(api, filter.organisationId),
      chosenContact(api, filter.contactId),
      readOpenOffices(api),
      savedViewsOf(api, 'leads'),
    ]);
    return {
      pages,
      choices: { colleagues, organisation, contact, offices: namedOffices(offices) },
      isFiltered: isNarrowed(filter),
      views,
      shown: columnsIn(search),
      sorting: sortingIn(search),
    };
  });
}

/** More columns than these are wider than the page. */
const mostColumns = 7;

export default function Leads({ loaderData }: Route.ComponentProps) {
  const { pages, choices, isFiltered, views, shown, sorting } = loaderData;
  const isWide = shown.length > mostColumns;
  const mayEdit = useMay('leads:write');
  const selection = useRowSelection(pages.items.map(({ id }) => id));
  return (
    <>
      <RecordList
        noun="leads"
        filters={useLeadFilters(choices)}
        columns={useLeadColumns(shown, isWide)}
        pages={pages}
        isFiltered={isFiltered}
        acts={<ViewSwitch open="list" />}
        above={<ViewTabs noun="leads" layout="list" views={views} />}
        looks={
          <>
            <SortMenu sorting={sorting} />
            <ColumnsMenu />
          </>
        }
        sorting={sorting}
        isWide={isWide}
        {...(mayEdit && { selection })}
      />
      <BulkBar selection={selection} rows={pages.items} count={pages.count} />
    </>
  );
}
