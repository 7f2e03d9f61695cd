import type { ReactNode } from 'react';
import styles from './lines.module.css';

/** A short list of things that have no page of their own. */
export function Lines({ children }: { children: ReactNode }) {
  return <ul className={styles.lines}>{children}</ul>;
}

interface LineProps {
  name: string;
  aside?: ReactNode;
  /** What is known of it, in small; what is not known is left out. */
  facts: readonly (string | null | undefined)[];
  act?: ReactNode;
  children?: ReactNode;
}

export function Line({ name, aside, facts, act, children }: LineProps) {
  const known = facts.filter(Boolean);
  return (
    <li className={styles.line}>
      <div className={styles.words}>
        <p>
          <span className={styles.name}>{name}</span>
          {aside && <span className={styles.aside}>{aside}</span>}
        </p>
        {children}
        <p className={styles.facts} suppressHydrationWarning>
          {known.join(' · ')}
        </p>
      </div>
      {act}
    </li>
  );
}
