import type { ImportNoun, RowReason } from './import.codes.ts';
import type { ImportSettings } from './import.settings.ts';
import { type Directory, type RowValues, readValues } from './read-values.ts';
import type { TableRow } from './reading/index.ts';

/** How one import takes its rows. */
export interface Taking {
  noun: ImportNoun;
  settings: ImportSettings;
  directory: Directory;
}

/** A row as it was read. */
export interface ReadRow {
  number: number;
  values: RowValues;
  /** Why it cannot be taken; none where it can. */
  problems: RowReason[];
  /** What is to be told of it whatever becomes of it. */
  notes: RowReason[];
}

/** Rows of a table as values; nothing of the database is asked. */
export function readRows(rows: readonly TableRow[], { settings, directory }: Taking): ReadRow[] {
  return rows.map((row) => ({ number: row.number, ...readValues(row, settings, directory) }));
}
