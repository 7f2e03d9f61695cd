/** What is to be known of a cell besides its text. */
export type CellMark =
  /** The text is what a formula came to when the file was saved. */
  | 'formula'
  /** The text is an error of a formula, such as #N/A. */
  | 'error-value'
  /** A number of more than 15 digits, of which a workbook keeps no more than the first 15. */
  | 'inexact-number';

/** One row of a table, its cells as text. */
export interface TableRow {
  /** In the file, the first being 1. */
  number: number;
  /** In the order of the columns; cells at the end may be missing. */
  cells: string[];
  /** By column, counted from 0; most rows have none. */
  marks?: Readonly<Record<number, CellMark>>;
}

/** Whether nothing at all stands in a row. */
export function isBlank({ cells }: TableRow): boolean {
  return cells.every((cell) => cell.trim() === '');
}
