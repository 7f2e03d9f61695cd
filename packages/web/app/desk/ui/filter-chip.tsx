import { Link } from 'react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { IconX } from '../icons.ts';
import { useDates } from './dates.ts';
import type { Filter } from './filter.ts';
import styles from './filters.module.css';

interface FilterChipProps {
  name: string;
  /** The list without it. */
  to: string;
  label: string;
  onRemove: () => void;
}

/** A chosen filter; a press takes it away. */
export function FilterChip({ name, to, label, onRemove }: FilterChipProps) {
  const t = useTranslations('deskUi.filters');
  return (
    <Link
      to={to}
      className={styles.chip}
      aria-label={t('remove', { filter: label })}
      title={label}
      data-filter={name}
      onClick={onRemove}
    >
      <span className={styles.chipWords}>{label}</span>
      <IconX size={14} stroke={2} aria-hidden className={styles.cross} />
    </Link>
  );
}

/** What is chosen of a filter, in words; what is none of its choices stands as it is in the address. */
export function useChosenWords(search: URLSearchParams): (filter: Filter) => string {
  const t = useTranslations('deskUi.filters');
  const format = useFormatter();
  const { dateOf } = useDates();
  const day = (on: string) => (isDay(on) ? dateOf(`${on}T12:00:00Z`) : on);
  return (filter) => {
    if ('period' in filter) {
      const from = search.get(filter.period.from)?.trim();
      const until = search.get(filter.period.until)?.trim();
      if (from && until) return t('between', { from: day(from), until: day(until) });
      return from ? t('from', { day: day(from) }) : t('until', { day: day(until ?? '') });
    }
    if ('numbers' in filter) {
      const number = (name: string) => {
        const text = search.get(name)?.trim();
        return text && Number.isFinite(Number(text)) ? format.number(Number(text)) : text;
      };
      const [from, to] = [number(filter.numbers.from), number(filter.numbers.until)];
      if (from && to) return t('between', { from, until: to });
      return from ? t('atLeast', { number: from }) : t('atMost', { number: to ?? '' });
    }
    const value = search.get(filter.name) ?? '';
    if ('isText' in filter) return t('words', { words: value });
    if ('organisation' in filter) return filter.organisation?.name ?? value;
    return filter.options.find((option) => option.value === value)?.label ?? value;
  };
}

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
