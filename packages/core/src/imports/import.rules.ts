import { DomainError } from '../errors.ts';
import type { ImportState } from './import.codes.ts';

/** What can happen to an import: from which states, and to which. */
export const steps = {
  set: { from: ['uploaded', 'checked', 'failed'], to: 'uploaded' },
  check: { from: ['uploaded', 'checked', 'failed'], to: 'checking' },
  'end-check': { from: ['checking'], to: 'checked' },
  run: { from: ['checked'], to: 'running' },
  'end-run': { from: ['running'], to: 'done' },
  fail: { from: ['checking', 'running', 'undoing'], to: 'failed' },
  cancel: { from: ['uploaded', 'checking', 'checked', 'running'], to: 'cancelled' },
  undo: { from: ['done', 'failed', 'cancelled'], to: 'undoing' },
  'end-undo': { from: ['undoing'], to: 'undone' },
} as const satisfies Record<string, { from: readonly ImportState[]; to: ImportState }>;
export type ImportStep = keyof typeof steps;

/** States in which a worker is at it, or should be. */
export const workStates = ['checking', 'running', 'undoing'] as const satisfies readonly ImportState[];
export type WorkState = (typeof workStates)[number];

/** How often a worker takes up an import that does not get on, before it is given up: it may be the file that kills. */
export const mostAttempts = 5;

interface Stand {
  state: string;
  /** Since when it writes. */
  runAt: Date | null;
}

/**
 * Whether a step may be taken now: once something was written, an import is neither read anew nor set otherwise, and
 * only what wrote something can be undone.
 */
export function mayStep({ state, runAt }: Stand, step: ImportStep): boolean {
  const from: readonly string[] = steps[step].from;
  if (!from.includes(state)) return false;
  if (step === 'set' || step === 'check') return runAt === null;
  return step !== 'undo' || runAt !== null;
}

/** Refuses a step that may not be taken now. */
export function refuseStep(stand: Stand, step: ImportStep): void {
  if (mayStep(stand, step)) return;
  throw new DomainError(
    'conflict',
    'wrong-state',
    `This import is ${stand.state}: it is too late, or too early, for that.`,
  );
}
