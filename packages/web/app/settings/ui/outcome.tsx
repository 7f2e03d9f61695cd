import { useEffect, useRef } from 'react';
import { useActionData, useNavigation } from 'react-router';
import { refusalIn } from '../../desk/action-problem.ts';
import { ProblemNotice } from '../../desk/ui/problem-notice.tsx';
import styles from './outcome.module.css';

interface OutcomeProps {
  /** What was done, in words, by the intent of the form that asked for it. */
  words: Readonly<Record<string, string>>;
  /** For a form that shows by itself what was refused of it. */
  onlyDone?: boolean;
}

/** Says what a form of this part of the page has just done, or why not; the cursor goes along. */
export function Outcome({ words, onlyDone = false }: OutcomeProps) {
  const status = useRef<HTMLParagraphElement>(null);
  const answer = useActionData<unknown>();
  const { state } = useNavigation();
  useEffect(() => {
    if (answer && state === 'idle') status.current?.focus();
  }, [answer, state]);
  const refusal = refusalIn(answer);
  if (refusal) {
    const isOurs = (refusal.typed.intent?.[0] ?? '') in words;
    return isOurs && !onlyDone ? <ProblemNotice problem={refusal.problem} /> : null;
  }
  const said = words[doneIn(answer)];
  if (said === undefined) return null;
  return (
    <p ref={status} role="status" tabIndex={-1} className={styles.done}>
      {said}
    </p>
  );
}

/** The intent of the form that was done as it asked; an empty text when none was. */
export function doneIn(answer: unknown): string {
  return typeof answer === 'object' && answer !== null && 'done' in answer ? String(answer.done) : '';
}

/** The place around a form that is emptied once it was taken: nothing of it may stay behind. */
export function useEmptiedForm(isTaken: (answer: unknown) => boolean) {
  const place = useRef<HTMLDivElement>(null);
  const answer = useActionData<unknown>();
  const isEmptied = isTaken(answer);
  useEffect(() => {
    if (answer && isEmptied) place.current?.querySelector('form')?.reset();
  }, [answer, isEmptied]);
  return place;
}
