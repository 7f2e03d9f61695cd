import { Button } from '@mantine/core';
import { useState } from 'react';
import { Form, useSearchParams } from 'react-router';
import { useFormatter, useTranslations } from 'use-intl';
import type { RowSelection } from '../../desk/ui/row-selection.tsx';
import { useMay } from '../../desk/use-desk.ts';
import styles from './bulk.module.css';
import { mostAtOnce, named } from './chosen-leads.ts';

interface BulkBarProps {
  selection: RowSelection;
  rows: readonly { id: string; version: number }[];
  /** How many the list has in all. */
  count: { value: number; isExact: boolean } | undefined;
}

const parts = ['owner', 'status', 'nextStep', 'clusters', 'dimensions'] as const;

/** What can be done with the leads that are chosen; below the list, as long as any are. */
export function BulkBar({ selection, rows, count }: BulkBarProps) {
  const t = useTranslations('leads.bulk');
  const format = useFormatter();
  const [search] = useSearchParams();
  const [allOf, setAllOf] = useState<string | null>(null);
  const mayEdit = useMay('leads:write');
  const { size } = selection.chosen;
  if (!mayEdit || size === 0) return null;
  const total = count?.value ?? rows.length;
  // A choice of all is of this filter, and of all rows being chosen.
  const isAll = allOf === search.toString() && size === rows.length;
  const mayHaveAll = size === rows.length && total > rows.length;
  const chosen = rows.filter(({ id }) => selection.chosen.has(id));
  return (
    <Form method="post" action="/desk/leads/bulk" className={styles.bar} aria-label={t('label')}>
      <input type="hidden" name="intent" value="choose" />
      {isAll ? (
        <input type="hidden" name="search" value={search.toString()} />
      ) : (
        <input type="hidden" name="leads" value={named(chosen)} />
      )}
      <input type="hidden" name="count" value={isAll ? total : size} />
      <p className={styles.count} role="status">
        <strong>{t('chosen', { count: isAll ? total : size })}</strong>
        {mayHaveAll &&
          !isAll &&
          (total <= mostAtOnce ? (
            <Button variant="subtle" size="compact-sm" onClick={() => setAllOf(search.toString())}>
              {t('all', { count: total })}
            </Button>
          ) : (
            <span className={styles.muted}>
              {t('tooMany', {
                total: `${format.number(total)}${count?.isExact ? '' : '+'}`,
                most: mostAtOnce,
              })}
            </span>
          ))}
      </p>
      <div className={styles.parts}>
        {parts.map((part) => (
          <Button key={part} type="submit" name="part" value={part} variant="default" size="xs">
            {t(`part.${part}`)}
          </Button>
        ))}
        <Button
          variant="subtle"
          size="xs"
          color="gray"
          onClick={() => {
            setAllOf(null);
            selection.clear();
          }}
        >
          {t('clear')}
        </Button>
      </div>
    </Form>
  );
}
