import type { Run } from './lane.ts';

export interface Tally {
  runs: number;
  /** Taken by the mail server more than once. */
  twice: number;
  /** Not arrived, and nobody can see that; or said to be sent and not arrived. */
  lost: number;
  /** Visibly waiting for a colleague's word: arrived once or not at all. */
  held: number;
  sent: number;
}

/** What the ledger says beside what arrived. */
export function tally(runs: readonly Run[]): Tally {
  const count = (which: (run: Run) => boolean) => runs.filter(which).length;
  return {
    runs: runs.length,
    twice: count(({ arrivals }) => arrivals > 1),
    lost: count(({ arrivals, state }) => arrivals === 0 && state !== 'held'),
    held: count(({ state }) => state === 'held'),
    sent: count(({ arrivals, state }) => arrivals === 1 && state === 'sent'),
  };
}

/** Runs whose end is none of those their step allows, in words. */
export function surprises(runs: readonly Run[]): string[] {
  return runs.flatMap(({ step, state, arrivals }) => {
    const allowed = step.outcome === 'either' ? ['sent', 'held'] : [step.outcome];
    return allowed.includes(state) ? [] : [`${step.name}: ${state}, arrived ${arrivals} times`];
  });
}
