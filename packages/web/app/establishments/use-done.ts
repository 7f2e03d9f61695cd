import { useEffect } from 'react';
import type { Fetcher } from 'react-router';
import { refusalIn } from '../desk/action-problem.ts';

/** Calls back once when what a form asked for was done; a refusal leaves it open. */
export function useDone({ state, data }: Fetcher<unknown>, onDone: () => void): void {
  useEffect(() => {
    if (state === 'idle' && data && !refusalIn(data)) onDone();
  }, [state, data, onDone]);
}
