import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { sayAbout } from './about-export.ts';
import { type Cell, serialOf } from './cell.ts';
import { contentTypes, packageRels, styleOf, styles, workbookRels, workbookXml } from './workbook-frame.ts';

type Said = ReturnType<typeof sayAbout>;

/** Excel's last row (its specification: 1,048,576), without the head. */
const mostRows = 1_048_575;

/**
 * A list as an Excel workbook (ECMA-376), written as it is read: the rows on the first sheet, texts as texts, whatever they
 * begin with; on the second what it is, and how many rows. One that breaks off has no directory at its end, and no program opens it.
 */
export function workbookFile(
  said: Said,
  headings: readonly string[],
  pages: AsyncIterable<Cell[][]>,
): Readable {
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  zip.on('error', (error: Error) => out.destroy(error));
  const count = { rows: 0 };
  const options = { compressionLevel: 6 };
  const addText = (text: string, name: string) => zip.addBuffer(Buffer.from(text), name);
  addText(contentTypes, '[Content_Types].xml');
  addText(packageRels, '_rels/.rels');
  addText(workbookXml([said.noun, said.sheet]), 'xl/workbook.xml');
  addText(workbookRels, 'xl/_rels/workbook.xml.rels');
  addText(styles, 'xl/styles.xml');
  const sheet = Readable.from(sheetOf(headings, pages, count), { objectMode: false });
  // The archive does not listen for that, and would wait for more.
  sheet.once('error', (error) => out.destroy(error));
  out.once('close', () => sheet.destroy());
  zip.addReadStream(sheet, 'xl/worksheets/sheet1.xml', options);
  // Asked for when the first sheet is written: then the number of rows is known.
  zip.addReadStreamLazy('xl/worksheets/sheet2.xml', (give) => {
    const rows: Cell[][] = [[said.head], [said.end(count.rows)]];
    give(
      null,
      Readable.from([`${sheetStart}${rows.map((row, at) => rowXml(row, at + 1)).join('')}${sheetEnd}`], {
        objectMode: false,
      }),
    );
  });
  zip.end();
  return out;
}

const sheetStart =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>';
const sheetEnd = '</sheetData></worksheet>';

async function* sheetOf(
  headings: readonly string[],
  pages: AsyncIterable<Cell[][]>,
  count: { rows: number },
) {
  yield `${sheetStart}${rowXml([...headings], 1)}`;
  for await (const rows of pages) {
    const first = count.rows + 2;
    count.rows += rows.length;
    if (count.rows > mostRows) throw new Error('More rows than a sheet has.');
    yield rows.map((row, at) => rowXml(row, first + at)).join('');
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
