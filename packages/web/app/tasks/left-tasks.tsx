import { Button } from '@mantine/core';
import { useState } from 'react';
import { useFetcher } from 'react-router';
import { useTranslations } from 'use-intl';
import { refusalIn } from '../desk/action-problem.ts';
import { langOf } from '../desk/ui/name.tsx';
import { ProblemNotice } from '../desk/ui/problem-notice.tsx';
import type { Task } from './task-links.ts';
import styles from './tasks.module.css';

/** How a task left its list. */
export type Leaving = 'done' | 'archive';
interface Left {
  task: Task;
  by: Leaving;
}

/**
 * A list from which tasks go when they are ticked or put away: those that went stay in their place with the way back, until
 * the colleague leaves the page.
 */
export function useLeftTasks(items: readonly Task[]) {
  const [left, setLeft] = useState<Left[]>([]);
  const gone = left.filter(({ task }) => !items.some(({ id }) => id === task.id));
  return {
    shown: [...items, ...gone.map(({ task }) => task)].sort(byDay),
    leftBy: (task: Task) => gone.find((one) => one.task === task)?.by,
    leave: (task: Task, by: Leaving) =>
      setLeft((before) => [...before.filter((one) => one.task.id !== task.id), { task, by }]),
  };
}

function byDay(a: Task, b: Task): number {
  if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

const backAgain = { done: 'undone', archive: 'unarchive' } as const;

/** A task that left its list just now, with the way back. */
export function LeftTask({ task, by }: Left) {
  const t = useTranslations('tasks');
  const fetcher = useFetcher<unknown>();
  const refusal = refusalIn(fetcher.data);
  return (
    <li className={styles.line} id={`task-${task.id}`}>
      <div className={styles.words}>
        <span className={styles.doneTitle} lang={langOf(task.title)}>
          {task.title}
        </span>
        <fetcher.Form method="post" action="/desk/task-acts" className={styles.undo}>
          <output className={styles.doneWord}>{t(by === 'done' ? 'ticked' : 'archived')}</output>
          <input type="hidden" name="id" value={task.id} />
          <input type="hidden" name="version" value={task.version + 1} />
          <Button
            type="submit"
            name="intent"
            value={backAgain[by]}
            variant="subtle"
            size="compact-sm"
            loading={fetcher.state !== 'idle'}
            aria-label={t('undoOf', { title: task.title })}
          >
            {t('undo')}
          </Button>
        </fetcher.Form>
        {refusal && <ProblemNotice problem={refusal.problem} />}
      </div>
    </li>
  );
}
