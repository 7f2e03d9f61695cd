import { Button } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { Link, useNavigation } from 'react-router';
import { useTranslations } from 'use-intl';
import { useShortcut } from '../keyboard/shortcuts.tsx';
import type { Pages } from '../pages.server.ts';
import styles from './data-list.module.css';
import { type RowSelection, SelectAll, SelectionKeys, SelectRow } from './row-selection.tsx';
import { SortedHead, type Sorting } from './sorted-head.tsx';

export interface Column<Row> {
  key: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Of a text that may be cut off: the whole of it. */
  title?: (row: Row) => string | undefined;
  /** A CSS width; columns without one share what is left. */
  width?: string;
  align?: 'end';
  /** By what the list runs at a press on its head. */
  sort?: string;
  /** On a telephone: at the end of the first line, on the second line, or not at all. */
  phone?: 'end' | 'below' | 'hidden';
}

interface DataListProps<Row> {
  /** What the list is of, for who hears it. */
  label: string;
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Where a row leads; its first column is the link. */
  to: (row: Row) => string;
  /** The first is the name. */
  columns: readonly Column<Row>[];
  pages?: Pick<Pages<Row>, 'more' | 'isCapped'>;
  /** How it runs, where that can be chosen. */
  sorting?: Sorting | undefined;
  /** Which rows are chosen, where something can be done with several. */
  selection?: RowSelection | undefined;
  /** More columns than a page is wide: it scrolls in itself, its head stays. */
  isWide?: boolean;
  /** What stands here when there is nothing. */
  empty: ReactNode;
}

/** A list of records: J and K go down and up, Enter opens, a click anywhere in a row too. */
export function DataList<Row>(props: DataListProps<Row>) {
  const { label, rows, rowKey, to, columns, pages, sorting, selection, isWide, empty } = props;
  const table = useRef<HTMLTableElement>(null);
  useRowKeys(table);
  if (rows.length === 0) return empty;
  const list = (
    <table ref={table} className={styles.table} aria-label={label} data-wide={isWide || undefined}>
      <thead>
        <tr>
          {selection && <SelectAll selection={selection} total={rows.length} />}
          {columns.map((column) => (
            <Head key={column.key} column={column} sorting={sorting} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const key = rowKey(row);
          return (
            <tr key={key} data-key={key} data-chosen={selection?.chosen.has(key) || undefined}>
              {selection && (
                <SelectRow selection={selection} id={key} name={columns[0]?.title?.(row) ?? key} />
              )}
              {columns.map((column, index) => (
                <Cell key={column.key} column={column} row={row} link={index === 0 ? to(row) : undefined} />
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
  return (
    <>
      {isWide ? <div className={styles.scrolled}>{list}</div> : list}
      {selection && <SelectionKeys table={table} selection={selection} />}
      {pages && <MorePages {...pages} />}
    </>
  );
}

function Head<Row>({ column, sorting }: { column: Column<Row>; sorting: Sorting | undefined }) {
  const { sort, header, width, align } = column;
  const isSorted = sorting !== undefined && sort === sorting.by;
  const order = sorting?.direction === 'asc' ? 'ascending' : 'descending';
  return (
    <th scope="col" style={{ width }} data-align={align} {...(isSorted && { 'aria-sort': order })}>
      {sorting && sort ? <SortedHead sort={sort} sorting={sorting} label={header} /> : header}
    </th>
  );
}

function Cell<Row>({ column, row, link }: { column: Column<Row>; row: Row; link: string | undefined }) {
  const title = column.title?.(row);
  const content = column.cell(row);
  return (
    <td
      data-align={column.align}
      data-phone={link === undefined ? (column.phone ?? 'below') : 'name'}
      title={title}
    >
      {link === undefined ? (
        content
      ) : (
        <Link to={link} className={styles.link} data-row>
          {content}
        </Link>
      )}
    </td>
  );
}

/** The way to what a list does not show yet. */
export function MorePages({ more, isCapped }: Pick<Pages<unknown>, 'more' | 'isCapped'>) {
  const t = useTranslations('deskUi.list');
  const navigation = useNavigation();
  if (isCapped) return <p className={styles.capped}>{t('capped')}</p>;
  if (more === null) return null;
  const isLoading = navigation.state === 'loading' && navigation.location.search === more;
  return (
    <div className={styles.more}>
      <Button component={Link} to={more} preventScrollReset replace variant="default" loading={isLoading}>
        {t('more')}
      </Button>
    </div>
  );
}

/** J and K go from row to row: to whatever bears `data-row` in the list. */
export function useRowKeys(table: React.RefObject<HTMLElement | null>) {
  const t = useTranslations('deskUi.list');
  function step(by: 1 | -1) {
    const links = [...(table.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const here = links.indexOf(document.activeElement as HTMLElement);
    const next = here === -1 ? (by === 1 ? 0 : links.length - 1) : here + by;
    links[Math.min(Math.max(next, 0), links.length - 1)]?.focus();
  }
  useShortcut({ key: 'j', does: t('down') }, () => step(1));
  useShortcut({ key: 'k', does: t('up') }, () => step(-1));
}
