import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { components } from '../api/schema.gen.ts';
import { useLeftTasks } from '../tasks/left-tasks.tsx';
import { TaskLines } from '../tasks/task-lines.tsx';
import { useTaskKeys } from '../tasks/use-task-keys.ts';
import styles from './today.module.css';

/** The colleague's own tasks that are due, the latest first; one that is ticked stays in its place with the way back. */
export function TasksDue({ tasks: { items, count } }: { tasks: components['schemas']['Today']['tasks'] }) {
  const t = useTranslations('today.tasks');
  const { shown, leftBy, leave } = useLeftTasks(items);
  useTaskKeys();
  return (
    <section className={styles.section}>
      <div className={styles.head}>
        <h2>
          {t('title')} {count > 0 && <span className={styles.count}>{count}</span>}
        </h2>
        <Link to="/desk/tasks" className={styles.aside}>
          {t('all')}
        </Link>
      </div>
      {shown.length === 0 ? (
        <p className={styles.none}>{t('empty')}</p>
      ) : (
        <TaskLines label={t('title')} tasks={shown} withAbout leftBy={leftBy} onLeave={leave} />
      )}
    </section>
  );
}
