import { Button } from '@mantine/core';
import { useRef } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { readCountedPages } from '../desk/pages.server.ts';
import { MorePages, useRowKeys } from '../desk/ui/data-list.tsx';
import { EmptyState } from '../desk/ui/empty-state.tsx';
import { ListCount } from '../desk/ui/list-count.tsx';
import { PageHead } from '../desk/ui/page-head.tsx';
import lines from '../desk/ui/record-lines.module.css';
import type { Route } from './+types/list';
import { FollowUpLine } from './follow-up-line.tsx';
import { stateIn } from './listed-states.ts';
import { StateTabs } from './state-tabs.tsx';

export function loader({ request }: Route.LoaderArgs) {
  const api = deskApi(request);
  const state = stateIn(request);
  return orProblemPage(request, async () => {
    const pages = await readCountedPages(request, (page) =>
      dataOf(api.GET('/v1/follow-ups', { params: { query: { state, limit: 100, ...page } } })),
    );
    return { state, pages };
  });
}

export default function FollowUps({ loaderData: { state, pages } }: Route.ComponentProps) {
  const t = useTranslations('followUps');
  const list = useRef<HTMLUListElement>(null);
  useRowKeys(list);
  return (
    <>
      <PageHead name={t('title')} count={pages.count && <ListCount count={pages.count} />} />
      <StateTabs state={state} />
      {pages.items.length === 0 ? (
        <EmptyState title={t(`empty.${state}`)} act={state === 'planned' && <ToLeads />}>
          {t(`emptyText.${state}`)}
        </EmptyState>
      ) : (
        <ul ref={list} className={lines.lines} aria-label={t(`state.${state}`)}>
          {pages.items.map((followUp) => (
            <FollowUpLine key={followUp.id} followUp={followUp} lead />
          ))}
        </ul>
      )}
      <MorePages {...pages} />
    </>
  );
}

function ToLeads() {
  const t = useTranslations('followUps');
  return (
    <Button component={Link} to="/desk/leads">
      {t('toLeads')}
    </Button>
  );
}
