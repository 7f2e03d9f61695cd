import { useEffect, useRef } from 'react';
import type { Fetcher } from 'react-router';
import { refusalIn } from '../../desk/action-problem.ts';
import { ProblemNotice } from '../../desk/ui/problem-notice.tsx';
import styles from './outcome.module.css';

/** What an action answers when it did what was asked and the page goes on. */
export interface Done<Act extends string> {
  done: Act;
}

interface OutcomeProps {
  fetcher: Fetcher<unknown>;
  /** What was done, in words. */
  words: Readonly<Record<string, string>>;
  /** A form shows by itself what was refused of it. */
  onlyDone?: boolean;
}

/** Says what a button of this part of the page has just done, or why not; the cursor goes along. */
export function Outcome({ fetcher, words, onlyDone = false }: OutcomeProps) {
  const status = useRef<HTMLParagraphElement>(null);
  const answer = fetcher.data;
  const isPending = fetcher.state !== 'idle';
  useEffect(() => {
    if (answer && !isPending) status.current?.focus();
  }, [answer, isPending]);
  const refusal = refusalIn(answer);
  if (refusal) return onlyDone ? null : <ProblemNotice problem={refusal.problem} />;
  const done = doneIn(answer);
  return (
    done !== null && (
      <p ref={status} role="status" tabIndex={-1} className={styles.done}>
        {words[done]}
      </p>
    )
  );
}

const doneIn = (answer: unknown): string | null =>
  typeof answer === 'object' && answer !== null && 'done' in answer ? String(answer.done) : null;
