import type { Cluster, Sector } from '../code-lists/index.ts';
import type { FieldError } from '../errors.ts';
import {
  type LeadArrival,
  type LeadCause,
  type LeadSource,
  noStatusFacts,
  type StatusReason,
  type StrategicFit,
  statusFactProblems,
  type UpdateLead,
} from '../leads/index.ts';
import { defined } from '../objects.ts';
import type { BulkStatus } from './bulk-edit.codes.ts';

/** What is to be set on many leads; absent is untouched, null is emptied. */
export interface BulkLeadEdit {
  ownerId?: string | null | undefined;
  assessorId?: string | null | undefined;
  status?: BulkStatus | undefined;
  /** With a status alone. */
  statusReason?: StatusReason | null | undefined;
  wonBy?: string | null | undefined;
  lookAgainOn?: Date | null | undefined;
  neverLookAgain?: boolean | undefined;
  nextStep?: string | null | undefined;
  nextStepOn?: Date | null | undefined;
  addClusters?: Cluster[] | undefined;
  removeClusters?: Cluster[] | undefined;
  sector?: Sector | null | undefined;
  source?: LeadSource | null | undefined;
  cause?: LeadCause | null | undefined;
  strategicFit?: StrategicFit | null | undefined;
  firstArrival?: LeadArrival | null | undefined;
}

const statusFacts = ['statusReason', 'wonBy', 'lookAgainOn', 'neverLookAgain'] as const;

/** The edit of one lead: clusters are added to its own and taken from them, and a status comes with all that it says. */
export function editOfLead(
  lead: { clusters: readonly Cluster[] },
  { addClusters, removeClusters, ...fields }: BulkLeadEdit,
): UpdateLead {
  const removed = removeClusters ?? [];
  const clusters = [...new Set([...lead.clusters, ...(addClusters ?? [])])].filter(
    (cluster) => !removed.includes(cluster),
  );
  return {
    ...(fields.status && noStatusFacts),
    ...defined(fields),
    ...((addClusters || removeClusters) && { clusters }),
  };
}

/** What is wrong with an edit whatever lead it is of: it says nothing, or not all that a status asks for. */
export function bulkEditProblems(edit: BulkLeadEdit): FieldError[] {
  const wrong = (field: string, code: string, message: string): FieldError => ({
    ...{ pointer: `/edit/${field}`, code, message },
  });
  const given = Object.values(edit).filter((value) => value !== undefined && !isNoList(value));
  if (given.length === 0) {
    return [{ pointer: '/edit', code: 'required', message: 'Say what is to be changed.' }];
  }
  const both = edit.addClusters?.filter((cluster) => edit.removeClusters?.includes(cluster)) ?? [];
  const contradiction =
    both.length > 0
      ? [wrong('removeClusters', 'add-and-remove', `"${both[0]}" cannot be both added and removed.`)]
      : [];
  if (edit.status === undefined) {
    const stray = statusFacts.filter((field) => edit[field] !== undefined);
    const alone = stray.map((field) => wrong(field, 'with-status', 'This is said together with a status.'));
    return [...alone, ...contradiction];
  }
  const facts = { ...noStatusFacts, ...defined({ ...edit }) };
  const problems = statusFactProblems(edit.status, facts).map((problem) => ({
    ...problem,
    pointer: `/edit${problem.pointer}`,
  }));
  return [...problems, ...contradiction];
}

const isNoList = (value: unknown) => Array.isArray(value) && value.length === 0;

/** The fields of a lead as they were, from what a change of it says; days stand there as JSON has them. */
export function fieldsBefore(changes: Readonly<Record<string, readonly [unknown, unknown]>>): UpdateLead {
  return Object.fromEntries(
    Object.entries(changes).map(([field, [old]]) => [
      field,
      field.endsWith('On') && typeof old === 'string' ? new Date(old) : old,
    ]),
  );
}
