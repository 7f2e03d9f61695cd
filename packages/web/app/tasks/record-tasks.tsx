import { Button } from '@mantine/core';
import { useEffect } from 'react';
import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import { Section } from '../desk/ui/record-layout.tsx';
import { useMay } from '../desk/use-desk.ts';
import type { loader } from './acts.ts';
import { useLeftTasks } from './left-tasks.tsx';
import { TaskComposer } from './task-composer.tsx';
import { TaskLines } from './task-lines.tsx';
import type { TaskSubject } from './task-links.ts';
import styles from './tasks.module.css';
import { useTaskKeys } from './use-task-keys.ts';

type Read = Awaited<ReturnType<typeof loader>>;

/** The tasks of a record, on its page: those to do, those that were done lastly, and one line to make another. */
export function RecordTasks({ subject }: { subject: TaskSubject }) {
  const t = useTranslations('tasks.record');
  const mayRead = useMay('tasks:read');
  const { data, load } = useFetcher<Read>({ key: `tasks ${Object.values(subject).join()}` });
  const path = `/desk/task-acts?${new URLSearchParams(subject)}`;
  useEffect(() => {
    if (mayRead) void load(path);
  }, [mayRead, load, path]);
  if (!mayRead) return null;
  return (
    <Section title={t('title')}>
      {data === undefined ? (
        <p className={styles.waiting} aria-busy>
          {t('loading')}
        </p>
      ) : 'open' in data ? (
        <OfRecord read={data} subject={subject} />
      ) : (
        <p>
          {t('failed')}{' '}
          <Button variant="subtle" size="compact-sm" onClick={() => void load(path)}>
            {t('again')}
          </Button>
        </p>
      )}
    </Section>
  );
}

function OfRecord({ read: { open, done, colleagues }, subject }: { read: Read; subject: TaskSubject }) {
  const t = useTranslations('tasks.record');
  const mayWrite = useMay('tasks:write');
  const { shown, leftBy, leave } = useLeftTasks(open);
  useTaskKeys();
  const rest = done.filter(({ id }) => !shown.some((task) => task.id === id));
  return (
    <>
      {mayWrite && <TaskComposer colleagues={colleagues} subject={subject} />}
      {shown.length === 0 ? (
        <p className={styles.none}>{t('empty')}</p>
      ) : (
        <TaskLines
          label={t('title')}
          tasks={shown}
          colleagues={colleagues}
          withAbout={'organisationId' in subject}
          leftBy={leftBy}
          onLeave={leave}
        />
      )}
      {rest.length > 0 && (
        <details className={styles.past}>
          <summary>{t('done', { count: rest.length })}</summary>
          <TaskLines label={t('done', { count: rest.length })} tasks={rest} colleagues={colleagues} />
        </details>
      )}
    </>
  );
}
