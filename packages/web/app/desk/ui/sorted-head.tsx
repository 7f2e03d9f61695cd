import { VisuallyHidden } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { IconArrowDown, IconArrowUp } from '../icons.ts';
import styles from './data-list.module.css';
import { searchWith } from './filter.ts';

/** In which order a list runs; the address says it in `sort` and `direction`. */
export interface Sorting {
  by: string;
  direction: 'asc' | 'desc';
  /** How each order runs at the first press. */
  usual: Readonly<Record<string, 'asc' | 'desc'>>;
  /** The order that the address need not name. */
  unnamed: string;
}

interface SortedHeadProps {
  sort: string;
  sorting: Sorting;
  label: string;
}

/** The head of a column by which a list can run: a press runs it so, another the other way round. */
export function SortedHead({ sort, sorting, label }: SortedHeadProps) {
  const t = useTranslations('deskUi.list');
  const [search] = useSearchParams();
  const isOn = sorting.by === sort;
  const Arrow = sorting.direction === 'asc' ? IconArrowUp : IconArrowDown;
  return (
    <Link to={sortedAddress(search, sorting, sort)} className={styles.sort} preventScrollReset>
      {label}
      {isOn && <Arrow size={14} stroke={2} aria-hidden />}
      {isOn && <VisuallyHidden>, {t(sorting.direction === 'asc' ? 'sortAsc' : 'sortDesc')}</VisuallyHidden>}
    </Link>
  );
}

/** The list in this order, or the other way round where it runs so already; the usual order is not named. */
export function sortedAddress(search: URLSearchParams, sorting: Sorting, sort: string): string {
  const usual = sorting.usual[sort] ?? 'asc';
  const direction = sorting.by === sort ? (sorting.direction === 'asc' ? 'desc' : 'asc') : usual;
  const isUsual = direction === usual;
  return searchWith(search, {
    sort: isUsual && sort === sorting.unnamed ? '' : sort,
    direction: isUsual ? '' : direction,
  });
}
