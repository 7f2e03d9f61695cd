import type { FetcherWithComponents } from 'react-router';
import { useTranslations } from 'use-intl';
import { IconCheck } from '../desk/icons.ts';
import type { Task } from './task-links.ts';
import styles from './tasks.module.css';

interface TaskTickProps {
  task: Task;
  isDone: boolean;
  fetcher: FetcherWithComponents<unknown>;
  onTick: () => void;
}

/** The box before a task: pressed it is done, pressed again it is not. */
export function TaskTick({ task: { id, title, version }, isDone, fetcher, onTick }: TaskTickProps) {
  const t = useTranslations('tasks');
  return (
    <fetcher.Form method="post" action="/desk/task-acts" onSubmit={onTick} className={styles.tickForm}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <button
        type="submit"
        name="intent"
        value={isDone ? 'undone' : 'done'}
        className={styles.tick}
        data-tick
        data-done={isDone || undefined}
        aria-label={t(isDone ? 'untick' : 'tick', { title })}
      >
        {isDone && <IconCheck size={16} stroke={2.4} aria-hidden />}
      </button>
    </fetcher.Form>
  );
}
