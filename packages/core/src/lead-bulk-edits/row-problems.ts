import type { DomainError, FieldError } from '../errors.ts';

/** Why a lead was left as it is: coded, with the field it is about. */
export interface RowProblem {
  code: string;
  field?: string;
  params?: Record<string, string | number>;
}

/** Refused fields as they stand in the report of a row. */
export function rowProblems(fields: readonly FieldError[]): RowProblem[] {
  return fields.map(({ pointer, code, params }) => ({
    code,
    field: pointer.split('/').at(-1) ?? '',
    ...(params && { params }),
  }));
}

/** A refusal as it stands in the report of a row. */
export function problemsIn(error: DomainError): RowProblem[] {
  return error.fields.length > 0 ? rowProblems(error.fields) : [{ code: error.code }];
}
