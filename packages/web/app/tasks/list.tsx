import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { dataOf } from '../api/client.server.ts';
import { deskApi, orProblemPage } from '../desk/api.server.ts';
import { colleaguesOf } from '../desk/colleagues.server.ts';
import { readCountedPages } from '../desk/pages.server.ts';
import { MorePages, useRowKeys } from '../desk/ui/data-list.tsx';
import { EmptyState } from '../desk/ui/empty-state.tsx';
import { LinkTabs } from '../desk/ui/link-tabs.tsx';
import { ListCount } from '../desk/ui/list-count.tsx';
import { PageHead } from '../desk/ui/page-head.tsx';
import { useMay } from '../desk/use-desk.ts';
import type { Route } from './+types/list';
import { useLeftTasks } from './left-tasks.tsx';
import { type Listed, listIn, stateIn, taskLists, taskStates } from './listed.ts';
import { TaskComposer } from './task-composer.tsx';
import { TaskLines } from './task-lines.tsx';
import type { Task } from './task-links.ts';
import styles from './tasks.module.css';
import { useDay } from './use-day.ts';
import { useTaskKeys } from './use-task-keys.ts';

export function loader({ request }: Route.LoaderArgs) {
  const api = deskApi(request);
  const listed = { list: listIn(request), state: stateIn(request) };
  return orProblemPage(request, async () => {
    const [pages, colleagues] = await Promise.all([
      readCountedPages(request, (page) =>
        dataOf(api.GET('/v1/tasks', { params: { query: { ...listed, limit: 100, ...page } } })),
      ),
      colleaguesOf(api),
    ]);
    return { listed, pages, colleagues };
  });
}

/** What there is to do, by day. */
export default function Tasks({ loaderData: { listed, pages, colleagues } }: Route.ComponentProps) {
  const t = useTranslations('tasks');
  const mayWrite = useMay('tasks:write');
  return (
    <>
      <PageHead name={t('title')} count={pages.count && <ListCount count={pages.count} />} />
      {mayWrite && listed.state !== 'done' && <TaskComposer colleagues={colleagues} />}
      <Tabs listed={listed} />
      <Listing
        key={`${listed.list} ${listed.state}`}
        listed={listed}
        items={pages.items}
        colleagues={colleagues}
      />
      <MorePages {...pages} />
    </>
  );
}

function Tabs({ listed }: { listed: Listed }) {
  const t = useTranslations('tasks');
  const to = (change: Partial<Listed>) => `?${new URLSearchParams({ ...listed, ...change })}`;
  const lists = taskLists.map((list) => ({
    to: to({ list }),
    word: t(`list.${list}`),
    isOpen: list === listed.list,
  }));
  const states = taskStates.map((state) => ({
    to: to({ state }),
    word: t(`state.${state}`),
    isOpen: state === listed.state,
  }));
  return (
    <div className={styles.tabs}>
      <LinkTabs label={t('byList')} tabs={lists} />
      <LinkTabs label={t('byState')} tabs={states} />
    </div>
  );
}

interface ListingProps {
  listed: Listed;
  items: Task[];
  colleagues: readonly { id: string; name: string }[];
}

function Listing({ listed: { state }, items, colleagues }: ListingProps) {
  const t = useTranslations('tasks');
  const list = useRef<HTMLDivElement>(null);
  useRowKeys(list);
  useTaskKeys();
  const today = useDay();
  const { shown, leftBy, leave } = useLeftTasks(items);
  if (state === 'done') {
    return items.length === 0 ? (
      <Nothing state={state} />
    ) : (
      <div ref={list}>
        <TaskLines label={t('state.done')} tasks={items} colleagues={colleagues} withAbout />
      </div>
    );
  }
  if (shown.length === 0) return <Nothing state={state} />;
  const groups = [
    ['late', shown.filter(({ dueOn }) => dueOn < today)],
    ['today', shown.filter(({ dueOn }) => dueOn === today)],
    ['later', shown.filter(({ dueOn }) => dueOn > today)],
  ] as const;
  return (
    <div ref={list}>
      {groups.map(
        ([group, tasks]) =>
          tasks.length > 0 && (
            <section key={group} className={styles.group}>
              <h2>
                {t(`group.${group}`)} <span className={styles.count}>{tasks.length}</span>
              </h2>
              <TaskLines
                label={t(`group.${group}`)}
                tasks={tasks}
                colleagues={colleagues}
                withAbout
                leftBy={leftBy}
                onLeave={leave}
              />
            </section>
          ),
      )}
    </div>
  );
}

function Nothing({ state }: Pick<Listed, 'state'>) {
  const t = useTranslations('tasks');
  return <EmptyState title={t(`empty.${state}`)}>{t(`emptyText.${state}`)}</EmptyState>;
}
