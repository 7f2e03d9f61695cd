import type { ReactNode } from 'react';
import styles from './record.module.css';
import { inPlainWidth, saysMore } from './typed.ts';

interface AsTypedProps {
  /** What Kavel made of it, in words. */
  clean: string;
  typed: string;
  /** The same as it is shown, where it is more than words. */
  children?: ReactNode;
}

/** An answer as Kavel understood it, and behind it what they typed where that says more. */
export function AsTyped({ clean, typed, children = clean }: AsTypedProps) {
  return (
    <>
      {children}
      {saysMore(typed, clean) && <span className={styles.muted}> {inPlainWidth(typed)}</span>}
    </>
  );
}
