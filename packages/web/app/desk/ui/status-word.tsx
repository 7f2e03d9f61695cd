import type { ReactNode } from 'react';
import styles from './status-word.module.css';

export type Tone = 'quiet' | 'active' | 'done' | 'trouble';

/** Where something stands, in a word; the colour only supports it. */
export function StatusWord({ tone = 'quiet', children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={styles.status} data-tone={tone}>
      {children}
    </span>
  );
}
