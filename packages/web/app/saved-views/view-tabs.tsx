import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useFetcher, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { LinkTabs } from '../desk/ui/link-tabs.tsx';
import { useMay } from '../desk/use-desk.ts';
import styles from './saved-views.module.css';
import { viewActs } from './view-acts.ts';
import { isOther, queryIn, type SavedView, viewAddress } from './view-address.ts';
import { ViewForm } from './view-form.tsx';
import { ViewMenu } from './view-menu.tsx';

interface ViewTabsProps {
  noun: SavedView['noun'];
  layout: SavedView['query']['layout'];
  /** All that the colleague sees, the pinned ones first. */
  views: readonly SavedView[];
}

/** The views of a list above it: all records, those that are pinned, the one that is open; and what can be done with them. */
export function ViewTabs({ noun, layout, views }: ViewTabsProps) {
  const t = useTranslations('savedViews');
  const [search] = useSearchParams();
  const mayWrite = useMay('saved-views:write');
  const [asked, setAsked] = useState<{ intent: 'create-view' | 'edit-view'; of: string | undefined } | null>(
    null,
  );
  const open = views.find(({ id }) => id === search.get('view')) ?? null;
  const now = queryIn(noun, search, layout);
  // What was asked of another view is over: a new one opens as soon as it is made.
  if (asked && asked.of !== open?.id) setAsked(null);
  const isChanged = open !== null && isOther(open.query, now);
  const standing = views.filter((view) => view.isPinned || view === open);
  const base = layout === 'board' ? `/desk/${noun}/board` : `/desk/${noun}?as=list`;
  const tabs = [
    { to: base, word: t('all'), isOpen: open === null },
    ...standing.map((view) => ({
      to: viewAddress(view),
      word: view === open && isChanged ? t('changed', { name: view.name }) : view.name,
      isOpen: view === open,
    })),
  ];
  return (
    <>
      <div className={styles.bar}>
        <LinkTabs label={t('label')} tabs={tabs} />
        <ViewMenu
          noun={noun}
          layout={layout}
          views={views.filter((view) => !standing.includes(view))}
          open={open}
          isChanged={isChanged}
          mayWrite={mayWrite}
          onForm={(intent) => setAsked({ intent, of: open?.id })}
        />
      </div>
      {asked && (
        <ViewForm
          key={asked.intent}
          intent={asked.intent}
          noun={noun}
          layout={layout}
          view={asked.intent === 'edit-view' ? open : null}
          onDone={() => setAsked(null)}
        />
      )}
      <ArchivedNotice />
    </>
  );
}

/** Says that a view is gone, with the way back under the cursor, whose button is gone. */
function ArchivedNotice() {
  const t = useTranslations('savedViews');
  const fetcher = useFetcher<{ archived?: SavedView }>({ key: viewActs });
  const undo = useRef<HTMLButtonElement>(null);
  const archived = fetcher.data?.archived;
  const id = archived?.id;
  useEffect(() => {
    if (id) undo.current?.focus();
  }, [id]);
  return (
    <output>
      {archived && (
        <fetcher.Form method="post" action="/desk/saved-views" className={styles.notice}>
          <span>{t('archived', { name: archived.name })}</span>
          <input type="hidden" name="intent" value="unarchive-view" />
          <input type="hidden" name="id" value={archived.id} />
          <input type="hidden" name="version" value={archived.version} />
          <Button ref={undo} type="submit" variant="default" size="xs">
            {t('undo')}
          </Button>
        </fetcher.Form>
      )}
    </output>
  );
}
