import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';

type Cell = string | number | boolean | Date | null | readonly string[];
/** A row by the names of its columns, the same ones in every row of a table. */
export type Row = Record<string, Cell>;

/** Writes rows into a table by COPY, in PostgreSQL's text format (its manual, COPY, "Text Format"). */
export async function copyInto(client: pg.ClientBase, table: string, rows: Iterable<Row>): Promise<void> {
  const all = rows[Symbol.iterator]();
  const first = all.next();
  if (first.done) return;
  const columns = Object.keys(first.value).join(', ');
  const stream = client.query(from(`copy ${table} (${columns}) from stdin`));
  await pipeline(Readable.from(inChunks(first.value, all)), stream);
}

function* inChunks(first: Row, rest: Iterator<Row>): Generator<string> {
  let chunk = lineOf(first);
  for (let next = rest.next(); !next.done; next = rest.next()) {
    chunk += lineOf(next.value);
    if (chunk.length < 65_536) continue;
    yield chunk;
    chunk = '';
  }
  yield chunk;
}

const lineOf = (row: Row): string => `${Object.values(row).map(cellText).join('\t')}\n`;

function cellText(cell: Cell): string {
  if (cell === null) return '\\N';
  if (Array.isArray(cell)) return escaped(`{${cell.map((item) => JSON.stringify(item)).join(',')}}`);
  if (cell instanceof Date) return cell.toISOString();
  return escaped(String(cell));
}

const escaped = (text: string): string =>
  text.replace(
    /[\\\t\n\r]/g,
    (sign) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[sign] ?? sign,
  );
