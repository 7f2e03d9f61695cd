import { useState } from 'react';
import { Link, useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import { refusalIn } from '../desk/action-problem.ts';
import { Day, Moment } from '../desk/ui/moment.tsx';
import { langOf } from '../desk/ui/name.tsx';
import { ProblemNotice } from '../desk/ui/problem-notice.tsx';
import { useDesk, useMay } from '../desk/use-desk.ts';
import type { action } from './acts.ts';
import type { Leaving } from './left-tasks.tsx';
import { TaskForm } from './task-form.tsx';
import { pageOfAbout, type Task } from './task-links.ts';
import { TaskTick } from './task-tick.tsx';
import styles from './tasks.module.css';
import { useDay } from './use-day.ts';

interface TaskLineProps {
  task: Task;
  /** Without them it is edited on the page of tasks. */
  colleagues?: readonly { id: string; name: string }[] | undefined;
  /** On the page of the record itself, what the task is about goes without saying. */
  withAbout?: boolean;
  /** It was ticked or put away and leaves its list; the list keeps it in its place, with the way back. */
  onLeave?: (task: Task, by: Leaving) => void;
}

/** One task: the box that ticks it, what it is, by when and by whom; pressed it opens to be edited. */
export function TaskLine({ task: read, colleagues, withAbout = false, onLeave }: TaskLineProps) {
  const t = useTranslations('tasks');
  const mayWrite = useMay('tasks:write');
  const fetcher = useFetcher<typeof action>();
  const [isOpen, setOpen] = useState(false);
  const task = latestOf(read, fetcher.data);
  const refusal = refusalIn(fetcher.data);
  const intent = fetcher.formData?.get('intent');
  const isDone = intent === 'done' || (intent !== 'undone' && task.doneAt !== null);
  if (isOpen && colleagues) {
    return (
      <li className={styles.line} id={`task-${task.id}`}>
        <TaskForm task={task} colleagues={colleagues} onClose={() => setOpen(false)} onLeave={onLeave} />
      </li>
    );
  }
  return (
    <li className={styles.line} id={`task-${task.id}`} data-task>
      {mayWrite && (
        <TaskTick task={task} isDone={isDone} fetcher={fetcher} onTick={() => onLeave?.(task, 'done')} />
      )}
      <div className={styles.words}>
        <Title task={task} isDone={isDone} {...(mayWrite && colleagues && { onOpen: () => setOpen(true) })} />
        {task.note && <span className={styles.note}>{task.note}</span>}
        <Facts task={task} isDone={isDone} withAbout={withAbout} />
        {task.reminderProblem && !isDone && (
          <span className={styles.problem}>
            {t(`problem.${task.reminderProblem}`, { name: task.assignee.name })}
          </span>
        )}
        {refusal && <ProblemNotice problem={refusal.problem} />}
      </div>
    </li>
  );
}

/** What is to be done; pressed it opens, here or on the page of tasks. */
function Title({ task, isDone, onOpen }: { task: Task; isDone: boolean; onOpen?: () => void }) {
  const t = useTranslations('tasks');
  const { id, title } = task;
  const lang = langOf(title);
  if (isDone) {
    return (
      <span className={styles.doneTitle} lang={lang}>
        {title}
      </span>
    );
  }
  if (!onOpen) {
    return (
      <Link to={`/desk/tasks#task-${id}`} className={styles.title} lang={lang} data-row>
        {title}
      </Link>
    );
  }
  return (
    <button
      type="button"
      className={styles.title}
      lang={lang}
      data-row
      aria-label={t('edit.label', { title })}
      onClick={onOpen}
    >
      {title}
    </button>
  );
}

/** By when, by whom, from whom, about what. */
function Facts({ task, isDone, withAbout }: { task: Task; isDone: boolean; withAbout: boolean }) {
  const t = useTranslations('tasks');
  const { me } = useDesk();
  const { assignee, madeBy, about, doneAt, doneBy } = task;
  return (
    <span className={styles.facts}>
      {isDone ? (
        <span>
          {doneBy && doneBy.id !== me.id ? t('doneBy', { name: doneBy.name }) : t('ticked')}
          {doneAt && (
            <>
              {' '}
              <Moment at={doneAt} quiet />
            </>
          )}
        </span>
      ) : (
        <Due on={task.dueOn} />
      )}
      {assignee.id !== me.id && <span>{t('for', { name: assignee.name })}</span>}
      {assignee.id === me.id && madeBy.id !== me.id && <span>{t('from', { name: madeBy.name })}</span>}
      {withAbout && about && (
        <Link to={pageOfAbout(about)} lang={langOf(about.name)} className={styles.about}>
          {about.name}
        </Link>
      )}
    </span>
  );
}

function Due({ on }: { on: string }) {
  const t = useTranslations('tasks');
  const today = useDay();
  if (on === today) return <strong>{t('today')}</strong>;
  if (on > today) return <Day on={on} />;
  return <span className={styles.late}>{t.rich('late', { day: () => <Day on={on} /> })}</span>;
}

/** The task as the last act left it, until the page has read it again. */
function latestOf(read: Task, answered: ReturnType<typeof useFetcher<typeof action>>['data']): Task {
  const said = answered && 'task' in answered ? answered.task : undefined;
  return said && said.version > read.version ? said : read;
}
