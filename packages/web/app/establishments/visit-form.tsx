import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SubmitButton, TextareaField, TextField } from '../desk/ui/fields.tsx';
import { useDesk } from '../desk/use-desk.ts';
import { AnswerField } from './answer-field.tsx';
import styles from './establishments.module.css';
import { useDone } from './use-done.ts';
import { useToday } from './use-today.ts';
import visits from './visits.module.css';

type Visit = components['schemas']['EstablishmentVisit'];

interface VisitFormProps {
  /** The one that is mended; null for another. */
  visit: Visit | null;
  onDone: () => void;
}

/** A visit with the five questions of retention; what was not asked stays not known. */
export function VisitForm({ visit, onDone }: VisitFormProps) {
  const t = useTranslations('establishments');
  const { visitAnswer, jobChange } = useDesk().labels;
  const fetcher = useFetcher<unknown>();
  const today = useToday();
  const holder = useRef<HTMLDivElement>(null);
  useDone(fetcher, onDone);
  useEffect(() => holder.current?.querySelector<HTMLElement>('input[name="visitedOn"]')?.focus(), []);
  return (
    <DeskForm
      intent="visit"
      fetcher={fetcher}
      className={styles.panel}
      {...(visit && { version: visit.version })}
    >
      {visit && <input type="hidden" name="visitId" value={visit.id} />}
      <div ref={holder} className={visits.form}>
        <TextField
          name="visitedOn"
          label={t('field.visitedOn')}
          type="date"
          max={today}
          defaultValue={visit?.visitedOn ?? today}
        />
        <div data-wide>
          <TextareaField
            name="report"
            label={t('field.report')}
            defaultValue={visit?.report ?? ''}
            maxLength={10_000}
          />
        </div>
        {(['relocationLikely', 'leadershipChange', 'recruitedByOthers', 'leaseEnds'] as const).map((name) => (
          <AnswerField key={name} name={name} words={visitAnswer} start={visit?.[name] ?? 'unknown'} />
        ))}
        <TextField
          name="leaseEndsOn"
          label={t('field.leaseEndsOn')}
          description={t('visits.leaseEndsOnHint')}
          type="date"
          defaultValue={visit?.leaseEndsOn ?? ''}
        />
        <AnswerField name="jobChange" words={jobChange} start={visit?.jobChange ?? 'unknown'} />
      </div>
      <div className={styles.buttons}>
        <SubmitButton>{t('visits.submit')}</SubmitButton>
        <Button variant="default" onClick={onDone}>
          {t('visits.cancel')}
        </Button>
      </div>
    </DeskForm>
  );
}
