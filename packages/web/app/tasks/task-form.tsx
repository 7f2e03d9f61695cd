import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import { deskZone } from '../desk/ui/dates.ts';
import { DeskForm } from '../desk/ui/desk-form.tsx';
import { SelectField, SubmitButton, TextareaField, TextField } from '../desk/ui/fields.tsx';
import type { action } from './acts.ts';
import type { Leaving } from './left-tasks.tsx';
import type { Task } from './task-links.ts';
import styles from './tasks.module.css';

interface TaskFormProps {
  task: Task;
  colleagues: readonly { id: string; name: string }[];
  onClose: () => void;
  onLeave?: ((task: Task, by: Leaving) => void) | undefined;
}

const reminders = ['morning', 'moment', 'none'] as const;

/** All of a task, to be edited in its place. */
export function TaskForm({ task, colleagues, onClose, onLeave }: TaskFormProps) {
  const t = useTranslations('tasks');
  const fetcher = useFetcher<typeof action>();
  const [reminder, setReminder] = useState<string>(task.reminder);
  const isSaved = fetcher.state === 'idle' && fetcher.data !== undefined && 'task' in fetcher.data;
  useEffect(() => {
    if (isSaved) onClose();
  }, [isSaved, onClose]);
  const people = colleagues.some(({ id }) => id === task.assignee.id)
    ? colleagues
    : [task.assignee, ...colleagues];
  return (
    <div className={styles.editing}>
      <DeskForm
        intent="edit"
        action="/desk/task-acts"
        fetcher={fetcher}
        version={task.version}
        className={styles.form}
        onKeyDown={(event) => event.key === 'Escape' && onClose()}
      >
        <input type="hidden" name="id" value={task.id} />
        <TextField
          name="title"
          label={t('edit.title')}
          defaultValue={task.title}
          maxLength={200}
          autoFocus
          className={styles.wide}
        />
        <TextareaField
          name="note"
          label={t('edit.note')}
          defaultValue={task.note ?? ''}
          minRows={2}
          className={styles.wide}
        />
        <TextField name="dueOn" type="date" label={t('edit.dueOn')} defaultValue={task.dueOn} />
        <SelectField
          name="assigneeId"
          label={t('edit.assignee')}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={task.assignee.id}
        />
        <SelectField
          name="reminder"
          label={t('edit.reminder')}
          options={reminders.map((value) => ({ value, label: t(`reminder.${value}`) }))}
          value={reminder}
          onChange={(event) => setReminder(event.currentTarget.value)}
        />
        {reminder === 'moment' && (
          <TextField
            name="remindAt"
            type="datetime-local"
            label={t('edit.remindAt')}
            description={t('edit.remindAtHint')}
            defaultValue={task.reminder === 'moment' ? hereOf(task.reminderDueAt) : ''}
          />
        )}
        <div className={styles.acts}>
          <SubmitButton>{t('edit.save')}</SubmitButton>
          <Button variant="default" onClick={onClose}>
            {t('edit.cancel')}
          </Button>
        </div>
      </DeskForm>
      <fetcher.Form
        method="post"
        action="/desk/task-acts"
        className={styles.putAway}
        onSubmit={() => onLeave?.(task, 'archive')}
      >
        <input type="hidden" name="id" value={task.id} />
        <input type="hidden" name="version" value={task.version} />
        <Button type="submit" name="intent" value="archive" variant="subtle" size="compact-sm">
          {t('edit.archive')}
        </Button>
      </fetcher.Form>
    </div>
  );
}

/** A moment as the field for it wants it, by the desk's clock. */
function hereOf(at: string | null): string {
  if (at === null) return '';
  const here = new Intl.DateTimeFormat('sv-SE', {
    timeZone: deskZone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(at));
  return here.replace(' ', 'T');
}
