import { Button, Menu } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { IconChevronDown } from '../icons.ts';
import { type Filter, isChosen, namesOf, searchWith, searchWithout } from './filter.ts';
import { FilterChip, useChosenWords } from './filter-chip.tsx';
import { FilterChoice } from './filter-choice.tsx';
import styles from './filters.module.css';

export type { Filter } from './filter.ts';

interface FiltersProps {
  filters: readonly Filter[];
  /** The orders in which the list can run, the usual first. */
  orders?: readonly { value: string; label: string }[];
  /** How the list looks, at the other end. */
  looks?: ReactNode;
}

/** What a list is narrowed by, in its address: each chosen filter a chip that can be removed, and how it is ordered. */
export function Filters({ filters, orders, looks }: FiltersProps) {
  const t = useTranslations('deskUi.filters');
  const [search] = useSearchParams();
  const [adding, setAdding] = useState<string | null>(null);
  const { place, focusNext } = useFocusNext(search);
  const wordsOf = useChosenWords(search);
  const words = search.get('q')?.trim();
  const chosen = filters.filter((filter) => isChosen(filter, search));
  const open = filters.filter((filter) => !chosen.includes(filter));
  const isLong = filters.length > 2;
  const all = [...(words ? ['q'] : []), ...chosen.flatMap(namesOf)];
  return (
    <div ref={place} className={styles.filters}>
      {words && (
        <FilterChip
          name="q"
          to={searchWithout(search, ['q'])}
          label={t('words', { words })}
          onRemove={() => focusNext('q')}
        />
      )}
      {chosen.map((filter) => (
        <FilterChip
          key={filter.name}
          name={filter.name}
          to={searchWithout(search, namesOf(filter))}
          label={t('chosen', { filter: filter.label, value: wordsOf(filter) })}
          onRemove={() => focusNext(filter.name)}
        />
      ))}
      {(words ? 1 : 0) + chosen.length > 1 && (
        <Link to={searchWithout(search, all)} className={styles.clear} onClick={() => focusNext('more')}>
          {t('clear')}
        </Link>
      )}
      {open
        .filter(({ isRare, name }) => !isRare || name === adding)
        .map((filter) => (
          <FilterChoice
            // One that a telephone hid begins anew, open.
            key={filter.name === adding ? `${filter.name}, asked for` : filter.name}
            filter={filter}
            startsOpen={filter.name === adding}
            isForWide={isLong && filter.name !== adding}
            onChoose={() => {
              setAdding(null);
              focusNext(filter.name);
            }}
            onLeave={() => setAdding(null)}
          />
        ))}
      {isLong && <MoreFilters open={open.filter(({ name }) => name !== adding)} onAdd={setAdding} />}
      {orders && <OrderMenu orders={orders} search={search} />}
      {looks && <div className={styles.looks}>{looks}</div>}
    </div>
  );
}

/** The filters that have no place of their own; on a telephone all of them. */
function MoreFilters({ open, onAdd }: { open: readonly Filter[]; onAdd: (name: string) => void }) {
  const t = useTranslations('deskUi.filters');
  if (open.length === 0) return null;
  const hasRare = open.some(({ isRare }) => isRare);
  return (
    <Menu position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          color="gray"
          className={styles.choice}
          data-filter="more"
          {...(!hasRare && { hiddenFrom: 'sm' })}
          rightSection={<IconChevronDown size={14} stroke={2} aria-hidden />}
        >
          <span className={styles.wide}>{t('more')}</span>
          <span className={styles.narrow}>{t('all')}</span>
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={styles.options}>
        {open.map(({ name, label, isRare }) => (
          <Menu.Item key={name} onClick={() => onAdd(name)} {...(!isRare && { hiddenFrom: 'sm' })}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function OrderMenu({ orders, search }: Required<Pick<FiltersProps, 'orders'>> & { search: URLSearchParams }) {
  const t = useTranslations('deskUi.filters');
  const [usual] = orders;
  const now = orders.find(({ value }) => value === search.get('order')) ?? usual;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          color="gray"
          className={styles.order}
          aria-label={t('order', { order: now?.label ?? '' })}
          rightSection={<IconChevronDown size={14} stroke={2} aria-hidden />}
        >
          {now?.label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {orders.map(({ value, label }) => (
          <Menu.Item
            key={value}
            component={Link}
            to={searchWith(search, { order: value === usual?.value ? '' : value })}
            aria-current={value === now?.value ? 'true' : undefined}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** A chip takes the place of its choice and the other way round: the keyboard goes along. */
function useFocusNext(search: URLSearchParams) {
  const place = useRef<HTMLDivElement>(null);
  const next = useRef<{ name: string; from: URLSearchParams } | null>(null);
  useEffect(() => {
    if (next.current === null || next.current.from === search) return;
    const { name } = next.current;
    next.current = null;
    const shown = [...(place.current?.querySelectorAll<HTMLElement>('[data-filter]') ?? [])].filter(
      (element) => element.offsetParent !== null,
    );
    const named = (wanted: string) => shown.find(({ dataset }) => dataset.filter === wanted);
    (named(name) ?? named('more') ?? shown[0])?.focus();
  }, [search]);
  return {
    place,
    focusNext(name: string) {
      next.current = { name, from: search };
    },
  };
}
