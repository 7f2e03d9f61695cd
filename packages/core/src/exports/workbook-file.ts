import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { sayAbout } from './about-export.ts';
import { type Cell, serialOf } from './cell.ts';
import { contentTypes, packageRels, styleOf, styles, workbookRels, workbookXml } from './workbook-frame.ts';

type Said = ReturnType<typeof sayAbout>;

/** Excel's last row (its specification: 1,048,576), without the head. */
const mostRowsOfSheet = 1_048_575;

/**
 * A list as an Excel workbook (ECMA-376), written as it is read: texts as texts, whatever they begin with; as many sheets
 * as the rows need, each with the head; on the last what it is, and how many rows. One that breaks off has no directory
 * at its end, and no program opens it.
 */
export function workbookFile(
  said: Said,
  headings: readonly string[],
  pages: AsyncIterable<Cell[][]>,
  mostRows = mostRowsOfSheet,
): Readable {
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  zip.on('error', (error: Error) => out.destroy(error));
  const rows = rowsOf(pages);
  const names: string[] = [];
  const options = { compressionLevel: 6 };
  const addText = (text: string, name: string) => zip.addBuffer(Buffer.from(text), name);
  addText(contentTypes, '[Content_Types].xml');
  addText(packageRels, '_rels/.rels');
  addText(styles, 'xl/styles.xml');
  // Also when its reader has gone away.
  out.once('close', () => void rows.end());
  addSheet();
  return out;

  function addSheet(): void {
    names.push(names.length === 0 ? said.noun : `${said.noun} ${names.length + 1}`);
    const sheet = Readable.from(sheetOf(headings, rows, mostRows), { objectMode: false });
    // The archive does not listen for that, and would wait for more.
    sheet.once('error', (error) => out.destroy(error));
    sheet.once('end', () => (rows.isEnded() ? addRest() : addSheet()));
    out.once('close', () => sheet.destroy());
    zip.addReadStream(sheet, `xl/worksheets/sheet${names.length}.xml`, options);
  }

  /** What is known when the last row was read. */
  function addRest(): void {
    const about: Cell[][] = [[said.head], [said.end(rows.count())]];
    const lines = about.map((row, at) => rowXml(row, at + 1)).join('');
    names.push(said.sheet);
    addText(`${sheetStart}${lines}${sheetEnd}`, `xl/worksheets/sheet${names.length}.xml`);
    addText(workbookXml(names), 'xl/workbook.xml');
    addText(workbookRels(names.length), 'xl/_rels/workbook.xml.rels');
    zip.end();
  }
}

interface Rows {
  /** The next rows, so many at most; none when there are no more. */
  take(most: number): Promise<Cell[][]>;
  /** Whether nothing is left; known after `take`. */
  isEnded(): boolean;
  /** How many were taken. */
  count(): number;
  /** Asks for no more. */
  end(): Promise<void>;
}

/** Rows by the page, handed on in whatever numbers are asked for. */
function rowsOf(pages: AsyncIterable<Cell[][]>): Rows {
  const source = pages[Symbol.asyncIterator]();
  let waiting: Cell[][] = [];
  let ended = false;
  let count = 0;
  async function fill() {
    while (waiting.length === 0 && !ended) {
      const next = await source.next();
      if (next.done) ended = true;
      else waiting = next.value;
    }
  }
  return {
    async take(most) {
      await fill();
      const taken = waiting.slice(0, most);
      waiting = waiting.slice(most);
      count += taken.length;
      await fill();
      return taken;
    },
    isEnded: () => ended && waiting.length === 0,
    count: () => count,
    async end() {
      await source.return?.();
    },
  };
}

const sheetStart =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>';
const sheetEnd = '</sheetData></worksheet>';

async function* sheetOf(headings: readonly string[], rows: Rows, mostRows: number) {
  yield `${sheetStart}${rowXml([...headings], 1)}`;
  for (let number = 2; number < mostRows + 2; ) {
    const first = number;
    const taken = await rows.take(mostRows + 2 - number);
    if (taken.length === 0) break;
    number += taken.length;
    yield taken.map((row, at) => rowXml(row, first + at)).join('');
  }
  yield sheetEnd;
}

function rowXml(row: readonly Cell[], number: number): string {
  const cells = row.map((cell, column) => cellXml(cell, `${columnName(column)}${number}`));
  return `<row r="${number}">${cells.join('')}</row>`;
}

function cellXml(cell: Cell, place: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${place}" s="${styleOf(cell)}"><v>${serialOf(cell)}</v></c>`;
  const text = textOf(cell);
  return `<c r="${place}" t="inlineStr" s="${styleOf(cell)}"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** An import takes an apostrophe away from before a formula: text that begins with both gets one more. */
function textOf(text: string): string {
  const kept = /^'+[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return kept
    .replace(/_x[0-9A-Fa-f]{4}_/g, (written) => `_x005F${written}`)
    .replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)
    .replace(notInXml, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
}

/** Control characters and halves of surrogates (XML 1.0, 2.2), and the carriage return, which XML makes a line feed. */
const notInXml = /[\p{Cc}\uFFFE\uFFFF](?<![\t\n])|\p{Cs}/gu;

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}
