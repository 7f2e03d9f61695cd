import { stringify } from 'csv-stringify/sync';
import { ownLine, type sayAbout } from './about-export.ts';
import { asText, type Cell } from './cell.ts';
import { neutralised } from './neutral-text.ts';

type Said = ReturnType<typeof sayAbout>;

/**
 * A list as CSV for spreadsheets (RFC 4180; UTF-8 with a byte order mark, without which Excel takes Japanese for
 * something else). Its first line says what it is and how one sees that it is whole; its last that it is, with the number of
 * rows, or that it broke off. Then the error goes to `onBreak` and the file ends: thrown, it would take the last line with
 * it, which a stream that fails does not hand over. What would be a formula is neutralised.
 */
export async function* csvFile(
  said: Said,
  headings: readonly string[],
  pages: AsyncIterable<Cell[][]>,
  onBreak: (error: unknown) => void,
): AsyncGenerator<string> {
  let count = 0;
  yield `\ufeff${lines([[`${ownLine}: ${said.head} ${said.wholeOnly}`], [...headings]])}`;
  try {
    for await (const rows of pages) {
      yield lines(rows.map((row) => row.map(textOf)));
      count += rows.length;
    }
  } catch (error) {
    onBreak(error);
    yield lines([[`${ownLine}: ${said.broken(count)}`]]);
    return;
  }
  yield lines([[`${ownLine}: ${said.end(count)}`]]);
}

function textOf(cell: Cell): string {
  return typeof cell === 'string' ? neutralised(cell) : asText(cell);
}

function lines(rows: readonly string[][]): string {
  return stringify(rows as string[][], { record_delimiter: 'windows', quoted_match: /[\r\n]/ });
}
