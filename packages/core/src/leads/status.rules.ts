import type { FieldError } from '../errors.ts';
import type { LeadStatus, StatusReason } from './lead.codes.ts';

/** What a status says of a lead besides its word. */
export interface StatusFacts {
  statusReason: StatusReason | null;
  /** The place that won it. */
  wonBy: string | null;
  /** The day to look at it again. */
  lookAgainOn: Date | null;
  /** Said to be never looked at again. */
  neverLookAgain: boolean;
}

export const noStatusFacts: StatusFacts = {
  statusReason: null,
  wonBy: null,
  lookAgainOn: null,
  neverLookAgain: false,
};

/** To which statuses an edit may bring a lead; landing is a move of its own, in and out. */
const statusesFrom: Record<LeadStatus, readonly LeadStatus[]> = {
  open: ['paused', 'lost', 'deprioritised'],
  paused: ['open', 'lost', 'deprioritised'],
  deprioritised: ['open', 'paused', 'lost'],
  lost: ['open', 'paused'],
  landed: [],
};

/** Why a lead cannot go to this status by an edit; undefined when it can, or is there. */
export function statusProblem(from: LeadStatus, to: LeadStatus): FieldError | undefined {
  if (from === to || statusesFrom[from].includes(to)) return undefined;
  const message = `A lead that is ${from} does not become ${to} by an edit.`;
  return { pointer: '/status', code: 'status-step', message };
}

/**
 * What a status lacks: whoever loses a case says why, who won it and when to look again, or that nobody will; a pause
 * has a day on which it ends.
 */
export function statusFactProblems(status: LeadStatus, facts: StatusFacts): FieldError[] {
  const isClosed = status === 'lost' || status === 'deprioritised';
  const looksAgain = facts.lookAgainOn !== null || (isClosed && facts.neverLookAgain);
  const problems = [
    isClosed && facts.statusReason === null && lacks('statusReason', 'Say why.'),
    facts.statusReason === 'other-location' &&
      facts.wonBy === null &&
      lacks('wonBy', 'Say which place won it; "not known" is an answer.'),
    (isClosed || status === 'paused') &&
      !looksAgain &&
      lacks('lookAgainOn', 'Say on which day to look again, or that nobody will.'),
    facts.lookAgainOn !== null &&
      facts.neverLookAgain && {
        pointer: '/lookAgainOn',
        code: 'never-or-on',
        message: 'Either there is a day to look again, or it is never.',
      },
  ];
  return problems.filter((problem) => problem !== false);
}

const lacks = (field: keyof StatusFacts, message: string): FieldError => ({
  pointer: `/${field}`,
  code: 'required',
  message,
});
