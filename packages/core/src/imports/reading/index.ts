export { type Encoding, encodings } from './encodings.ts';
export { type Delimiter, delimiters } from './guess-delimiter.ts';
export type { TableFormat } from './judge-table.ts';
export { openTable, type Table, type TableChoice, type TableForm } from './open-table.ts';
export { tableLimits } from './table.limits.ts';
export { type TableProblem, tableProblems, tableRefused } from './table.problems.ts';
export type { CellMark, TableRow } from './table-row.ts';
