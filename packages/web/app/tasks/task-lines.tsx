import { type Leaving, LeftTask } from './left-tasks.tsx';
import { TaskLine } from './task-line.tsx';
import type { Task } from './task-links.ts';
import styles from './tasks.module.css';

interface TaskLinesProps {
  label: string;
  tasks: readonly Task[];
  /** To whom a task can be given; where they are not known, a task is edited on the page of tasks. */
  colleagues?: readonly { id: string; name: string }[];
  withAbout?: boolean;
  /** How a task left this list just now; undefined for one that is in it. */
  leftBy?: (task: Task) => Leaving | undefined;
  onLeave?: (task: Task, by: Leaving) => void;
}

/** Tasks under each other. */
export function TaskLines({ label, tasks, colleagues, withAbout = false, leftBy, onLeave }: TaskLinesProps) {
  return (
    <ul className={styles.lines} aria-label={label}>
      {tasks.map((task) => {
        const by = leftBy?.(task);
        if (by) return <LeftTask key={task.id} task={task} by={by} />;
        return (
          <TaskLine
            key={task.id}
            task={task}
            colleagues={colleagues}
            withAbout={withAbout}
            {...(onLeave && { onLeave: (left: Task, how: Leaving) => onLeave(left, how) })}
          />
        );
      })}
    </ul>
  );
}
