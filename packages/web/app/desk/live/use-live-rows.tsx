import { type ReactNode, useState } from 'react';
import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { LiveBar } from './live-bar.tsx';
import type { LiveNoun } from './live-line.ts';
import { steadyRows } from './steady-rows.ts';
import { useLive } from './use-live.ts';

/**
 * The rows of a list that follows what colleagues do: what they changed stands changed in its place, and what is new
 * waits until it is asked for, in a bar that goes below the list. Rows that the reader himself asked for come as they are.
 */
export function useLiveRows<Row extends { id: string }>(noun: LiveNoun, rows: Row[]) {
  const t = useTranslations('live');
  const { key } = useLocation();
  const [shown, setShown] = useState({ read: rows, rows, at: key, isSteady: false, fresh: 0 });
  const { waiting, show } = useLive({ nouns: [noun] }, () =>
    setShown((before) => ({ ...before, isSteady: true })),
  );
  let current = shown;
  if (shown.read !== rows) {
    // Who went to another page of the list, or another filter, asked for its rows.
    const isSteady = shown.isSteady && shown.at === key;
    const steady = isSteady ? steadyRows(shown.rows, rows) : { rows, fresh: 0 };
    current = { read: rows, at: key, isSteady: false, ...steady };
    setShown(current);
  }
  function showAll() {
    setShown({ read: rows, rows, at: key, isSteady: false, fresh: 0 });
    if (waiting) show();
  }
  const said = current.fresh > 0 ? t('fresh', { count: current.fresh }) : waiting && t('listChanged');
  const bar: ReactNode = <LiveBar onShow={showAll}>{said}</LiveBar>;
  return { rows: current.rows, bar };
}
