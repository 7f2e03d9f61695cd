import { DomainError } from '../../errors.ts';
import { tableLimits } from './table.limits.ts';

const words = {
  'file-empty': 'The file is empty.',
  'no-columns': 'The first row holds no column names. Put a name above each column.',
  'file-too-large': `The file is larger than ${tableLimits.fileBytes / 1024 ** 3} GB. Split it.`,
  'not-a-table': 'This is neither text nor an Excel workbook. Save the table as .xlsx or as CSV.',
  'web-page': 'This is a web page or XML under another name. Open it in Excel and save it as .xlsx.',
  'old-workbook': 'This is an Excel workbook of before 2007. Open it in Excel and save it as .xlsx.',
  'encrypted-workbook': 'This workbook has a password. Save it without one.',
  'other-workbook': 'This is a workbook of another kind. Save it as .xlsx or as CSV.',
  'broken-workbook': 'The workbook is damaged. Open it in Excel and save it anew.',
  'no-such-sheet': 'The workbook has no such sheet. Choose one that it has.',
  'zip-bomb': 'This workbook unpacks to far more than any table. It is not read.',
  'wrong-encoding': 'From row {row} on, the file is not in this encoding. Choose another one.',
  'wrong-delimiter': 'Choose a comma, a semicolon or a tab.',
  'quote-not-closed': 'A quotation mark is opened and never closed. Look near row {row}.',
  'too-many-columns': `Row {row} has more than ${tableLimits.columns} columns. Leave out those that are not needed.`,
  'cell-too-long': `Row {row} has a cell of more than ${tableLimits.cellCharacters} characters. Shorten it.`,
  'too-many-rows': `The table has more than ${tableLimits.rows} rows. Split it.`,
} as const;

/** Why a table cannot be read. */
export const tableProblems = Object.keys(words) as TableProblem[];
export type TableProblem = keyof typeof words;

/** The refusal of a table: says what to do. `row` is that of the file, the head being 1. */
export function tableRefused(code: TableProblem, params: { row?: number } = {}): DomainError {
  const message = words[code].replace('{row}', String(params.row ?? ''));
  return new DomainError('broken-rule', code, message, [{ pointer: '/file', code, message, params }]);
}
