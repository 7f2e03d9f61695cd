import type { ReactNode } from 'react';
import styles from './empty-state.module.css';

/** What would stand here, and the act that fills it. */
export function EmptyState({
  title,
  children,
  act,
}: {
  title: string;
  children?: ReactNode;
  act?: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children && <p className={styles.text}>{children}</p>}
      {act && <div className={styles.act}>{act}</div>}
    </div>
  );
}
