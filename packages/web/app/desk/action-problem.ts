import type { FieldProblem } from '../api/problem.ts';

/** What an action answers when the API refused: the problem, and everything that was typed. */
export interface Refusal {
  problem: ActionProblem;
  typed: Typed;
}

export interface ActionProblem {
  status: number;
  code: string;
  detail: string | null;
  errors: FieldProblem[];
  retryAfterSeconds: number | null;
  /** After a stale edit: the record as it is now. */
  current: Record<string, unknown> | null;
}

/** Every value of every field, by the name of the field. */
export type Typed = Record<string, string[]>;

/** The refusal in an action's data, if it is one. */
export function refusalIn(actionData: unknown): Refusal | null {
  return typeof actionData === 'object' && actionData !== null && 'problem' in actionData
    ? (actionData as Refusal)
    : null;
}
