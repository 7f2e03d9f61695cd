import { Button, Menu } from '@mantine/core';
import { Link, useSearchParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { IconChevronDown, IconX } from '../icons.ts';
import styles from './filters.module.css';

export interface Filter {
  /** In the address. */
  name: string;
  label: string;
  options: { value: string; label: string }[];
}

/** What a list is narrowed by, in its address: each chosen filter a chip that can be removed. */
export function Filters({ filters }: { filters: readonly Filter[] }) {
  const t = useTranslations('deskUi.filters');
  const [search] = useSearchParams();
  const words = search.get('q')?.trim();
  return (
    <div className={styles.filters}>
      {words && <Chip to={without(search, 'q')} label={t('words', { words })} />}
      {filters.map((filter) => {
        const chosen = filter.options.find(({ value }) => value === search.get(filter.name));
        return chosen ? (
          <Chip
            key={filter.name}
            to={without(search, filter.name)}
            label={t('chosen', { filter: filter.label, value: chosen.label })}
          />
        ) : (
          <Choice key={filter.name} filter={filter} search={search} />
        );
      })}
    </div>
  );
}

function Chip({ to, label }: { to: string; label: string }) {
  const t = useTranslations('deskUi.filters');
  return (
    <Link to={to} className={styles.chip} aria-label={t('remove', { filter: label })}>
      {label}
      <IconX size={14} stroke={2} aria-hidden />
    </Link>
  );
}

function Choice({ filter, search }: { filter: Filter; search: URLSearchParams }) {
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          color="gray"
          className={styles.choice}
          rightSection={<IconChevronDown size={14} stroke={2} aria-hidden />}
        >
          {filter.label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {filter.options.map(({ value, label }) => (
          <Menu.Item key={value} component={Link} to={including(search, filter.name, value)}>
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

/** The address with another choice; a narrowed list starts again at its first page. */
function including(search: URLSearchParams, name: string, value: string): string {
  const next = new URLSearchParams(search);
  next.set(name, value);
  next.delete('pages');
  return `?${next}`;
}

function without(search: URLSearchParams, name: string): string {
  const next = new URLSearchParams(search);
  next.delete(name);
  next.delete('pages');
  return `?${next}`;
}
