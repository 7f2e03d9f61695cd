import type { ShouldRevalidateFunctionArgs } from 'react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { deskApi, orProblemPage } from '../../desk/api.server.ts';
import { chosenContact, chosenOrganisation } from '../../desk/chosen.server.ts';
import { colleaguesOf } from '../../desk/colleagues.server.ts';
import { LiveBar } from '../../desk/live/live-bar.tsx';
import { useLive } from '../../desk/live/use-live.ts';
import { Filters } from '../../desk/ui/filters.tsx';
import { PageHead } from '../../desk/ui/page-head.tsx';
import { namedOffices } from '../../partner-offices/office-name.ts';
import { readOpenOffices } from '../../partner-offices/offices.server.ts';
import { savedViewsOf } from '../../saved-views/saved-views.server.ts';
import { ViewTabs } from '../../saved-views/view-tabs.tsx';
import { useLeadFilters } from '../lead-filters.ts';
import type { Route } from './+types/board';
import styles from './board.module.css';
import { boardFilterIn, readBoard } from './board.server.ts';
import { Columns } from './columns.tsx';
import { MovedNotice } from './moved-notice.tsx';
import { RefusedPanel } from './refused-panel.tsx';
import { useFollowedCard } from './use-followed-card.ts';
import { useMoves } from './use-moves.ts';
import { ViewSwitch } from './view-switch.tsx';

export function loader({ request }: Route.LoaderArgs) {
  const api = deskApi(request);
  const filter = boardFilterIn(new URL(request.url).searchParams);
  return orProblemPage(request, async () => {
    const [columns, colleagues, organisation, contact, offices, views] = await Promise.all([
      readBoard(request),
      colleaguesOf(api),
      chosenOrganisation(api, filter.organisationId),
      chosenContact(api, filter.contactId),
      readOpenOffices(api),
      savedViewsOf(api, 'leads'),
    ]);
    const choices = { colleagues, organisation, contact, offices: namedOffices(offices) };
    return { columns, choices, views };
  });
}

const leads = { nouns: ['lead'] } as const;

/** Which column a telephone shows is no reason to read the board again. */
export function shouldRevalidate({ currentUrl, nextUrl, ...asked }: ShouldRevalidateFunctionArgs) {
  const isSame =
    currentUrl.pathname === nextUrl.pathname && withoutColumn(currentUrl) === withoutColumn(nextUrl);
  return isSame && currentUrl.search !== nextUrl.search ? false : asked.defaultShouldRevalidate;
}

function withoutColumn({ searchParams }: URL): string {
  const others = new URLSearchParams(searchParams);
  others.delete('column');
  return String(others);
}

export default function LeadBoard({ loaderData }: Route.ComponentProps) {
  const t = useTranslations('leads');
  const format = useFormatter();
  const { columns, waiting, outcome, move, close } = useMoves(loaderData.columns);
  const filters = useLeadFilters(loaderData.choices).filter(({ name }) => name !== 'stage');
  const count = columns.reduce((sum, { sums }) => sum + sums.leads, 0);
  const follow = useFollowedCard(outcome);
  const live = useLive(leads);
  const liveWords = useTranslations('live');
  return (
    <div className={styles.page}>
      <PageHead name={t('title')} count={format.number(count)} acts={<ViewSwitch open="board" />} />
      <ViewTabs noun="leads" layout="board" views={loaderData.views} />
      <Filters filters={filters} />
      {outcome?.kind === 'refused' && (
        <RefusedPanel key={outcome.card.id} refused={outcome} onClose={() => follow(close)} />
      )}
      <Columns columns={columns} waiting={waiting} onMove={move} />
      <LiveBar onShow={live.show}>{live.waiting && liveWords('listChanged')}</LiveBar>
      <MovedNotice outcome={outcome} onUndo={move} onClose={() => follow(close)} />
    </div>
  );
}
