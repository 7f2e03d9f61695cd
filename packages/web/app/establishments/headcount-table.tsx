import { Button } from '@mantine/core';
import type { FetcherWithComponents } from 'react-router';
import { useFormatter, useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { langOf } from '../desk/ui/name.tsx';
import { useDesk } from '../desk/use-desk.ts';
import styles from './jobs.module.css';

type Headcount = components['schemas']['Headcount'];

interface HeadcountTableProps {
  headcounts: readonly Headcount[];
  /** Without these it is only read. */
  onChange?: (headcount: Headcount) => void;
  removal?: FetcherWithComponents<unknown>;
}

/** Every number of jobs that is known: its year, who says so, and what is noted of it. */
export function HeadcountTable({ headcounts, onChange, removal }: HeadcountTableProps) {
  const t = useTranslations('establishments');
  const { labels } = useDesk();
  const format = useFormatter();
  return (
    <table className={styles.table} aria-label={t('jobs.caption')}>
      <thead>
        <tr>
          <th scope="col">{t('field.year')}</th>
          <th scope="col" data-align="end">
            {t('field.jobs')}
          </th>
          <th scope="col">{t('field.source')}</th>
          {onChange && <td />}
        </tr>
      </thead>
      <tbody>
        {headcounts.map((headcount) => {
          const { year, source, jobs, note } = headcount;
          const words = { year: String(year), source: labels.headcountSource[source] ?? source };
          return (
            <tr key={`${year} ${source}`}>
              <th scope="row">{year}</th>
              <td data-align="end">{format.number(jobs)}</td>
              <td>
                {words.source}
                {note && (
                  <span className={styles.note} lang={langOf(note)}>
                    {note}
                  </span>
                )}
              </td>
              {onChange && removal && (
                <td className={styles.acts}>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={t('jobs.changeLabel', words)}
                    onClick={() => onChange(headcount)}
                  >
                    {t('jobs.change')}
                  </Button>
                  <Remove headcount={headcount} removal={removal} label={t('jobs.removeLabel', words)} />
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface RemoveProps {
  headcount: Headcount;
  removal: FetcherWithComponents<unknown>;
  label: string;
}

function Remove({ headcount, removal, label }: RemoveProps) {
  const t = useTranslations('establishments.jobs');
  const { version, note, ...said } = headcount;
  return (
    <DeskForm intent="remove-headcount" version={version} fetcher={removal}>
      {Object.entries({ ...said, note: note ?? '' }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Button type="submit" variant="subtle" size="compact-sm" aria-label={label}>
        {t('remove')}
      </Button>
    </DeskForm>
  );
}
