/** What a file of records can hold. */
export const importNouns = ['organisations', 'contacts'] as const;
export type ImportNoun = (typeof importNouns)[number];

/** How far an import is. */
export const importStates = [
  'uploaded',
  'checking',
  'checked',
  'running',
  'done',
  'failed',
  'cancelled',
  'undoing',
  'undone',
] as const;
export type ImportState = (typeof importStates)[number];

/** What becomes of a row. */
export const rowActions = ['create', 'update', 'skip', 'conflict', 'refused'] as const;
export type RowAction = (typeof rowActions)[number];

/** What undoing a row comes to: put back; or left as it is, because it was edited or used since. */
export const undoings = ['undone', 'edited-since', 'in-use'] as const;
export type Undoing = (typeof undoings)[number];

/** By what a row is known to be about a record that is there, the strongest first. */
export const matchKeys = ['identifier', 'domain', 'name-country', 'email', 'name-organisation'] as const;
export type MatchKey = (typeof matchKeys)[number];

/** What a row does to a record that is there: nothing, fill what is empty, or put its own in place. */
export const existingActs = ['skip', 'fill', 'overwrite'] as const;
export type ExistingAct = (typeof existingActs)[number];

/** The order of day, month and year in a date that is written in figures. */
export const dateOrders = ['day-month-year', 'month-day-year', 'year-month-day'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** Why a row is what it is; the rules of its records have codes of their own besides. */
export const rowReasons = [
  'matched',
  'twin-in-file',
  'nothing-new',
  'left-alone',
  'several-matches',
  'identifier-differs',
  'resembles',
  'at-another-organisation',
  'new-organisation',
  'formula-result',
  'required',
  'invalid-choice',
  'invalid-date',
  'invalid-time-zone',
  'error-value',
  'inexact-number',
  'too-many-cells',
  'too-long',
  'unexpected',
] as const;
export type RowReasonCode = (typeof rowReasons)[number];

/** One reason, with the field it is about; `code` is one of ours or of the record's own rules. */
export interface RowReason {
  code: string;
  field?: string;
  params?: Record<string, string | number>;
}
