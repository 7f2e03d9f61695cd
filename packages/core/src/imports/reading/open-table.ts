import { ownLine } from '../../exports/index.ts';
import { type Encoding, encodings } from './encodings.ts';
import { type Delimiter, delimiters, guessDelimiter } from './guess-delimiter.ts';
import { guessEncoding } from './guess-encoding.ts';
import { bytesOf, judgeTable, type TableFormat } from './judge-table.ts';
import { readCsv } from './read-csv.ts';
import { readSheet } from './read-sheet.ts';
import { tableLimits } from './table.limits.ts';
import { tableRefused } from './table.problems.ts';
import { isBlank, type TableRow } from './table-row.ts';
import { openWorkbook } from './workbook.ts';

/** How a file is to be read; what is left open is guessed. */
export interface TableChoice {
  encoding?: Encoding | null | undefined;
  delimiter?: Delimiter | null | undefined;
  sheet?: string | null | undefined;
}

/** How a file is read. */
export interface TableForm {
  format: TableFormat;
  /** Of CSV alone. */
  encoding: Encoding | null;
  delimiter: Delimiter | null;
  /** Of workbooks alone. */
  sheet: string | null;
  /** All that there are. */
  sheets: string[];
}

export interface Table extends TableForm {
  /** The names of the columns as they stand in the first row that is not blank. */
  columns: string[];
  /** The rows under the head that are not blank. Each call reads the file from its beginning. */
  rows(): AsyncGenerator<TableRow>;
  close(): void;
}

const guessBytes = 4 * 1024 ** 2;

/** Opens a table: judges the file, guesses what was not chosen, reads the names of the columns. Close it. */
export async function openTable(path: string, choice: TableChoice = {}): Promise<Table> {
  const format = await judgeTable(path);
  return format === 'csv' ? openCsv(path, choice) : openSheet(path, choice);
}

async function openCsv(path: string, choice: TableChoice): Promise<Table> {
  const start = await bytesOf(path, guessBytes);
  const encoding = encodings.find((each) => each === choice.encoding) ?? guessEncoding(start);
  const text = new TextDecoder(encoding).decode(start.subarray(0, 256 * 1024), { stream: true });
  const delimiter =
    delimiters.find((each) => each === choice.delimiter) ?? guessDelimiter(withoutOwnLine(text));
  const form: TableForm = { format: 'csv', encoding, delimiter, sheet: null, sheets: [] };
  return tableOf(
    form,
    () => readCsv(path, { encoding, delimiter }),
    () => undefined,
  );
}

async function openSheet(path: string, choice: TableChoice): Promise<Table> {
  const book = await openWorkbook(path);
  try {
    const sheets = book.sheets.map(({ name }) => name);
    const chosen = choice.sheet
      ? book.sheets.find(({ name }) => name === choice.sheet)
      : (book.sheets.find(({ hidden }) => !hidden) ?? book.sheets[0]);
    if (!chosen) throw tableRefused('no-such-sheet');
    const form: TableForm = { format: 'xlsx', encoding: null, delimiter: null, sheet: chosen.name, sheets };
    return await tableOf(
      form,
      () => readSheet(book, chosen.part),
      () => book.parts.close(),
    );
  } catch (error) {
    book.parts.close();
    throw error;
  }
}

async function tableOf(
  form: TableForm,
  all: () => AsyncGenerator<TableRow>,
  close: () => void,
): Promise<Table> {
  const columns = await headOf(all());
  return { ...form, columns, rows: () => rowsUnderHead(all()), close };
}

async function headOf(rows: AsyncGenerator<TableRow>): Promise<string[]> {
  for await (const row of told(rows)) {
    const columns = row.cells.map((cell) => cell.trim());
    while (columns.at(-1) === '') columns.pop();
    return columns;
  }
  throw tableRefused('no-columns');
}

async function* rowsUnderHead(rows: AsyncGenerator<TableRow>): AsyncGenerator<TableRow> {
  let count = -1;
  for await (const row of told(rows)) {
    count += 1;
    if (count > tableLimits.rows) throw tableRefused('too-many-rows');
    if (count > 0) yield row;
  }
}

/** The rows that say anything, but for what an export says of itself. */
async function* told(rows: AsyncGenerator<TableRow>): AsyncGenerator<TableRow> {
  for await (const row of rows) {
    if (!isBlank(row) && !row.cells[0]?.startsWith(ownLine)) yield row;
  }
}

function withoutOwnLine(text: string): string {
  return text.replace(/^"?# Kavel[^\n]*\n/, '');
}
