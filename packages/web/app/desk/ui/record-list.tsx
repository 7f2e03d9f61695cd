import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useMessages, useTranslations } from 'use-intl';
import { ExportMenu } from '../../exports/export-menu.tsx';
import type { Pages } from '../pages.server.ts';
import { optionsOf } from '../record-words.ts';
import { useMay } from '../use-desk.ts';
import { type Column, DataList } from './data-list.tsx';
import { EmptyState } from './empty-state.tsx';
import { type Filter, Filters } from './filters.tsx';
import { ListCount } from './list-count.tsx';
import { PageHead } from './page-head.tsx';

/** Of the API, the address and the words alike. */
type Noun = 'contacts' | 'establishments' | 'introductions' | 'leads' | 'organisations' | 'plots';

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
}

/** The page of all records of one kind: how many, what they are narrowed by, the records, or what would be here. */
export function RecordList<Row extends { id: string }>(props: RecordListProps<Row>) {
  const { noun, filters, columns, pages, isFiltered, isOrdered = false, acts } = props;
  const t = useTranslations(noun);
  const orders = optionsOf(useMessages().deskUi.orders);
  return (
    <>
      <PageHead
        name={t('title')}
        count={pages.count && <ListCount count={pages.count} />}
        acts={<ListActs noun={noun} acts={acts} />}
      />
      {filters && <Filters filters={filters} {...(isOrdered && { orders })} />}
      <DataList
        label={t('title')}
        rows={pages.items}
        rowKey={({ id }) => id}
        to={({ id }) => `/desk/${noun}/${id}`}
        columns={columns}
        pages={pages}
        empty={<Nothing noun={noun} isFiltered={isFiltered} />}
      />
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
