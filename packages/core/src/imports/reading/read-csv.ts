import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, type Options, parse } from 'csv-parse';
import { DomainError } from '../../errors.ts';
import { decodedText, type Encoding } from './encodings.ts';
import type { Delimiter } from './guess-delimiter.ts';
import { tableLimits } from './table.limits.ts';
import { tableRefused } from './table.problems.ts';
import type { TableRow } from './table-row.ts';

export interface CsvChoice {
  encoding: Encoding;
  delimiter: Delimiter;
}

/**
 * The rows of a CSV file (RFC 4180, with any end of line and any of our delimiters), the head among them, blank
 * ones too. A quotation mark within a cell that has none around it is a character. Reads no more than it gives;
 * breaks its limits with a refusal that names the row.
 */
export async function* readCsv(path: string, choice: CsvChoice): AsyncGenerator<TableRow> {
  let number = 0;
  const parser = parse(optionsOf(choice));
  const feeding = pipeline(Readable.from(decodedText(path, choice.encoding)), parser);
  // Its error comes out of the parser as well; when nobody reads on, it is no error.
  feeding.catch(() => undefined);
  try {
    for await (const cells of parser) {
      number += 1;
      yield { number, cells: cells.slice(0, tableLimits.columns) };
    }
  } catch (error) {
    throw asRefusal(error, number + 1);
  } finally {
    parser.destroy();
  }
}

/** As many as a spreadsheet has. */
const mostEmptyColumns = 16_384;

function optionsOf({ delimiter }: CsvChoice): Options {
  return {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    // Bytes of one cell that never ends; what it is in characters is judged below.
    max_record_size: tableLimits.cellCharacters * tableLimits.columns,
    // Called for each cell as soon as it ends: a row of ten million is left at its first too many.
    cast: (cell, { index, records }) => {
      const row = records + 1;
      // Empty ones beyond the limit are what a spreadsheet leaves of formatted columns.
      const mostIndex = cell === '' ? mostEmptyColumns : tableLimits.columns;
      if (index >= mostIndex) throw tableRefused('too-many-columns', { row });
      if (cell.length > tableLimits.cellCharacters) throw tableRefused('cell-too-long', { row });
      return cell;
    },
  };
}

function asRefusal(error: unknown, row: number): unknown {
  if (error instanceof DomainError || !(error instanceof CsvError)) return error;
  if (error.code === 'CSV_MAX_RECORD_SIZE') return tableRefused('cell-too-long', { row });
  return tableRefused('quote-not-closed', { row });
}
