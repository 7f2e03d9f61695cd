import { useState } from 'react';
import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SelectField, SubmitButton, TextField } from '../desk/ui/fields.tsx';
import { useDesk } from '../desk/use-desk.ts';
import type { action } from './acts.ts';
import type { TaskSubject } from './task-links.ts';
import styles from './tasks.module.css';
import { useDay } from './use-day.ts';

interface TaskComposerProps {
  colleagues: readonly { id: string; name: string }[];
  /** The record that the task will be about; none for one about nothing. */
  subject?: TaskSubject;
}

/** A new task in one line: what, by when, by whom. Enter adds it, and the next can be typed. */
export function TaskComposer({ colleagues, subject = {} }: TaskComposerProps) {
  const t = useTranslations('tasks.make');
  const { me } = useDesk();
  const today = useDay();
  const fetcher = useFetcher<typeof action>();
  const made = useLatest(fetcher.data && 'made' in fetcher.data ? fetcher.data.made.id : null);
  const others = colleagues.filter(({ id }) => id !== me.id);
  const options = [{ id: me.id, name: t('me') }, ...others].map(({ id, name }) => ({
    value: id,
    label: name,
  }));
  return (
    // What was made leaves the form; what was refused stays in it.
    <DeskForm
      key={made}
      intent="make"
      action="/desk/task-acts"
      fetcher={fetcher}
      className={styles.composer}
      aria-label={t('label')}
    >
      {Object.entries(subject).map(([name, id]) => (
        <input key={name} type="hidden" name={name} value={id} />
      ))}
      <TextField
        name="title"
        label={t('title')}
        labelProps={{ className: styles.hidden }}
        placeholder={t('placeholder')}
        maxLength={200}
        autoComplete="off"
        // Who has just added one goes on with the next.
        autoFocus={made !== ''}
        className={styles.what}
      />
      <TextField
        name="dueOn"
        type="date"
        label={t('dueOn')}
        labelProps={{ className: styles.hidden }}
        defaultValue={today}
        className={styles.day}
      />
      <SelectField
        name="assigneeId"
        label={t('assignee')}
        labelProps={{ className: styles.hidden }}
        options={options}
        defaultValue={me.id}
        className={styles.whom}
      />
      <SubmitButton variant="default">{t('act')}</SubmitButton>
    </DeskForm>
  );
}

/** The task that was made last; a refusal after it does not empty the form. */
function useLatest(made: string | null): string {
  const [latest, setLatest] = useState('');
  if (made !== null && made !== latest) setLatest(made);
  return made ?? latest;
}
