import { useTranslations } from 'use-intl';
import { Section } from '../desk/ui/record-layout.tsx';
import { useMay } from '../desk/use-desk.ts';
import { useLeftTasks } from './left-tasks.tsx';
import type { RecordTasksRead } from './record-tasks.server.ts';
import { TaskComposer } from './task-composer.tsx';
import { TaskLines } from './task-lines.tsx';
import type { TaskSubject } from './task-links.ts';
import styles from './tasks.module.css';
import { useTaskKeys } from './use-task-keys.ts';

interface RecordTasksProps {
  subject: TaskSubject;
  tasks: RecordTasksRead;
  /** Who can be given a task. */
  colleagues: readonly { id: string; name: string }[];
}

/** The tasks of a record, on its page: those to do, those that were done lastly, and one line to make another. */
export function RecordTasks({ subject, tasks: { open, done }, colleagues }: RecordTasksProps) {
  const t = useTranslations('tasks.record');
  const mayWrite = useMay('tasks:write');
  const { shown, leftBy, leave } = useLeftTasks(open);
  useTaskKeys();
  const rest = done.filter(({ id }) => !shown.some((task) => task.id === id));
  return (
    <Section title={t('title')}>
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
    </Section>
  );
}
