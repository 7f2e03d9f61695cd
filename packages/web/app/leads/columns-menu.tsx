import { ActionIcon, Button, Checkbox, Popover } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { IconArrowDown, IconArrowUp, IconColumns } from '../desk/icons.ts';
import { searchWith } from '../desk/ui/filter.ts';
import {
  columnsIn,
  columnsNamed,
  columnsWith,
  type LeadColumn,
  leadColumns,
  usualColumns,
} from './chosen-columns.ts';
import styles from './columns-menu.module.css';

/** Which columns the list shows and in which order; kept in its address. */
export function ColumnsMenu() {
  const t = useTranslations('leads.column');
  const { shown, show } = useShownColumns();
  const list = useRef<HTMLDivElement>(null);
  const kept = useRef<string | null>(null);
  // What was pressed may stand elsewhere now: the cursor goes along.
  useEffect(() => {
    if (kept.current === null || shown.length === 0) return;
    list.current?.querySelector<HTMLElement>(`[data-press="${kept.current}"]`)?.focus();
    kept.current = null;
  }, [shown]);
  function press(name: string, columns: readonly LeadColumn[]) {
    kept.current = name;
    show(columns);
  }
  const toggle = (column: LeadColumn) =>
    press(column, shown.includes(column) ? shown.filter((one) => one !== column) : [...shown, column]);
  const row = (column: LeadColumn, at: number) => (
    <div key={column} className={styles.column}>
      <Checkbox
        label={t(column)}
        checked={at >= 0}
        disabled={column === 'title'}
        onChange={() => toggle(column)}
        data-press={column}
      />
      {at > 0 && (
        <span className={styles.moves}>
          {(['up', 'down'] as const).map((way) => (
            <Move
              key={way}
              column={column}
              way={way}
              isEnd={at === (way === 'up' ? 1 : shown.length - 1)}
              onMove={() => press(`${column} ${way}`, columnsWith(shown, column, way === 'up' ? -1 : 1))}
            />
          ))}
        </span>
      )}
    </div>
  );
  return (
    <Popover position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          color="gray"
          className={styles.open}
          leftSection={<IconColumns size={16} stroke={1.8} aria-hidden />}
        >
          {t('choose')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.menu}>
        <div ref={list}>
          <fieldset className={styles.columns}>
            <legend>{t('shown')}</legend>
            {shown.map(row)}
          </fieldset>
          <fieldset className={styles.columns}>
            <legend>{t('others')}</legend>
            {leadColumns.filter((column) => !shown.includes(column)).map((column) => row(column, -1))}
          </fieldset>
        </div>
        <Button
          variant="default"
          size="xs"
          onClick={() => show(usualColumns)}
          disabled={columnsNamed(shown) === ''}
        >
          {t('reset')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}

/** The columns of the address; a choice stands at once, and in the address as soon as the list was read with it. */
function useShownColumns() {
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const [asked, setAsked] = useState<{ from: URLSearchParams; columns: readonly LeadColumn[] } | null>(null);
  const inAddress = useMemo(() => columnsIn(search), [search]);
  return {
    shown: asked?.from === search ? asked.columns : inAddress,
    show(columns: readonly LeadColumn[]) {
      const pages = search.get('pages');
      const next = searchWith(search, { columns: columnsNamed(columns) });
      setAsked({ from: search, columns });
      // The rows are the same: as many of them stay.
      navigate(pages ? `${next}&pages=${pages}` : next, { replace: true, preventScrollReset: true });
    },
  };
}

interface MoveProps {
  column: LeadColumn;
  way: 'up' | 'down';
  isEnd: boolean;
  onMove: () => void;
}

/** Stays focused at the end, so that the keyboard is not lost. */
function Move({ column, way, isEnd, onMove }: MoveProps) {
  const t = useTranslations('leads.column');
  const Arrow = way === 'up' ? IconArrowUp : IconArrowDown;
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="sm"
      aria-label={t(way, { column: t(column) })}
      aria-disabled={isEnd}
      data-press={`${column} ${way}`}
      {...(isEnd && { 'data-disabled': true })}
      onClick={() => !isEnd && onMove()}
    >
      <Arrow size={16} stroke={1.8} aria-hidden />
    </ActionIcon>
  );
}
