import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { optionsOf } from '../desk/record-words.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SelectField, SubmitButton, TextField } from '../desk/ui/fields.tsx';
import { useDesk } from '../desk/use-desk.ts';
import styles from './establishments.module.css';
import { useDone } from './use-done.ts';
import { useToday } from './use-today.ts';

type Headcount = components['schemas']['Headcount'];

interface HeadcountFormProps {
  /** The one that is changed; null for another. */
  start: Headcount | null;
  headcounts: readonly Headcount[];
  onDone: () => void;
}

/** Says how many people work there in a year. Where that is known of this source, it says what it replaces. */
export function HeadcountForm({ start, headcounts, onDone }: HeadcountFormProps) {
  const t = useTranslations('establishments');
  const { labels } = useDesk();
  const fetcher = useFetcher<unknown>();
  const thisYear = useToday().slice(0, 4);
  const [year, setYear] = useState(String(start?.year ?? thisYear));
  const [source, setSource] = useState<string>(start?.source ?? 'declared');
  const known = headcounts.find((one) => String(one.year) === year.trim() && one.source === source);
  const holder = useRef<HTMLDivElement>(null);
  useDone(fetcher, onDone);
  useEffect(() => holder.current?.querySelector<HTMLElement>('input[name="jobs"]')?.focus(), []);
  return (
    <DeskForm
      intent="headcount"
      fetcher={fetcher}
      className={styles.panel}
      {...(known && { version: known.version })}
    >
      <div ref={holder} className={styles.controls}>
        <TextField
          name="year"
          label={t('field.year')}
          inputMode="numeric"
          value={year}
          onChange={(event) => setYear(event.currentTarget.value)}
        />
        <SelectField
          name="source"
          label={t('field.source')}
          options={optionsOf(labels.headcountSource)}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <TextField
          name="jobs"
          label={t('field.jobs')}
          inputMode="numeric"
          defaultValue={start?.jobs ?? ''}
          {...(known && { description: t('jobs.replaces', { jobs: known.jobs }) })}
        />
        <TextField name="note" label={t('field.note')} defaultValue={start?.note ?? ''} maxLength={500} />
      </div>
      <div className={styles.buttons}>
        <SubmitButton>{t('jobs.submit')}</SubmitButton>
        <Button variant="default" onClick={onDone}>
          {t('jobs.cancel')}
        </Button>
      </div>
    </DeskForm>
  );
}
