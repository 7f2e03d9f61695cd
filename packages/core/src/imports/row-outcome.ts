import { DomainError } from '../errors.ts';
import type { RowAction, RowReason } from './import.codes.ts';

/** What became of a row, and what it takes to undo it. */
export interface RowOutcome {
  action: RowAction;
  reasons: RowReason[];
  /** Whom or what it is about. */
  name?: string;
  recordId?: string;
  /** The changed fields as they were. */
  before?: Record<string, unknown>;
  /** The record's version after this row. */
  version?: number;
  /** An organisation that was made for this contact. */
  organisationId?: string;
}

const fieldNames: Readonly<Record<string, string>> = {
  identifiers: 'identifier',
  municipalityId: 'municipality',
  accountManagerId: 'accountManager',
  organisationId: 'organisationName',
};

/** A refusal by the record's own rules as what becomes of a row: refused, field by field. */
export function refusedBy(error: DomainError): RowOutcome {
  const reasons = error.fields.map(({ pointer, code, params }) => {
    const field = pointer.split('/')[1] ?? '';
    return { code, field: fieldNames[field] ?? field, ...(params && { params }) };
  });
  const action = error.kind === 'conflict' ? 'conflict' : 'refused';
  return { action, reasons: reasons.length > 0 ? reasons : [{ code: error.code }] };
}

/** Whether an error is a refusal and not a failure. */
export function isRefusal(error: unknown): error is DomainError {
  return error instanceof DomainError;
}
