import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useMessages, useTranslations } from 'use-intl';
import { ExportMenu } from '../../exports/export-menu.tsx';
import type { LiveNoun } from '../live/live-line.ts';
import { useLiveRows } from '../live/use-live-rows.tsx';
import type { Pages } from '../pages.server.ts';
import { optionsOf } from '../record-words.ts';
import { useMay } from '../use-desk.ts';
import { type Column, DataList } from './data-list.tsx';
import { EmptyState } from './empty-state.tsx';
import { type Filter, Filters } from './filters.tsx';
import { ListCount } from './list-count.tsx';
import { PageHead } from './page-head.tsx';
import type { RowSelection } from './row-selection.tsx';
import type { Sorting } from './sorted-head.tsx';

/** Of the API, the address and the words alike. */
type Noun = 'contacts' | 'establishments' | 'introductions' | 'leads' | 'organisations' | 'plots';

const recordOf: Record<Noun, LiveNoun> = {
  contacts: 'contact',
  establishments: 'establishment',
  introductions: 'introduction',
  leads: 'lead',
  organisations: 'organisation',
  plots: 'plot',
};

interface RecordListProps<Row> {
  noun: Noun;
  /** What the list can be narrowed by; null shows no filters. */
  filters: readonly Filter[] | null;
  columns: readonly Column<Row>[];
  pages: Pages<Row>;
  isFiltered: boolean;
  /** It can also run by name. */
  isOrdered?: boolean;
  /** What can be done with the list as a whole. */
  acts?: ReactNode;
  /** Between the head and the filters. */
  above?: ReactNode;
  /** At the end of the filters: how the list looks. */
  looks?: ReactNode;
  sorting?: Sorting;
  selection?: RowSelection;
  isWide?: boolean;
}

/** The page of all records of one kind: how many, what they are narrowed by, the records, or what would be here. */
export function RecordList<Row extends { id: string }>(props: RecordListProps<Row>) {
  const { noun, filters, columns, pages, isFiltered, isOrdered = false, acts } = props;
  const { above, looks, sorting, selection, isWide = false } = props;
  const t = useTranslations(noun);
  const live = useLiveRows(recordOf[noun], pages.items);
  const orders = optionsOf(useMessages().deskUi.orders);
  return (
    <>
      <PageHead
        name={t('title')}
        count={pages.count && <ListCount count={pages.count} />}
        acts={<ListActs noun={noun} acts={acts} />}
      />
      {above}
      {filters && <Filters filters={filters} looks={looks} {...(isOrdered && { orders })} />}
      <DataList
        label={t('title')}
        rows={live.rows}
        rowKey={({ id }) => id}
        to={({ id }) => `/desk/${noun}/${id}`}
        columns={columns}
        pages={pages}
        sorting={sorting}
        selection={selection}
        isWide={isWide}
        empty={<Nothing noun={noun} isFiltered={isFiltered} />}
      />
      {live.bar}
    </>
  );
}

/** A list can be taken out as a file, and lists that files are taken into say where. */
function ListActs({ noun, acts }: { noun: Noun; acts: ReactNode }) {
  const t = useTranslations('imports');
  const mayImport = useMay('imports:write') && (noun === 'organisations' || noun === 'contacts');
  return (
    <>
      {acts}
      {mayImport && (
        <Button component={Link} to={`/desk/imports/new?noun=${noun}`} variant="default">
          {t('new')}
        </Button>
      )}
      {noun !== 'introductions' && <ExportMenu noun={noun} />}
    </>
  );
}

function Nothing({ noun, isFiltered }: { noun: Noun; isFiltered: boolean }) {
  const t = useTranslations(noun);
  const list = useTranslations('deskUi.list');
  const mayAdd = useMay(`${noun}:write`);
  return (
    <EmptyState
      title={t(isFiltered ? 'empty.filteredTitle' : 'empty.title')}
      act={
        <>
          {isFiltered && (
            <Button component={Link} to={`/desk/${noun}`} variant="default">
              {list('clear')}
            </Button>
          )}
          {mayAdd && (
            <Button component={Link} to={`/desk/${noun}/new`}>
              {t('new')}
            </Button>
          )}
        </>
      }
    >
      {t(isFiltered ? 'empty.filtered' : 'empty.text')}
    </EmptyState>
  );
}
