import { cellText, type RawCell, unescaped } from './cell-text.ts';
import { tableLimits } from './table.limits.ts';
import { tableRefused } from './table.problems.ts';
import type { CellMark, TableRow } from './table-row.ts';
import { openTexts, type Texts } from './texts.ts';
import type { Workbook } from './workbook.ts';
import { type XmlStep, xmlSteps } from './xml-steps.ts';

/**
 * The rows of a sheet that hold anything, by their numbers in it, the head among them. Reads through the shared
 * texts first, then the sheet, neither of them whole.
 */
export async function* readSheet(book: Workbook, part: string): AsyncGenerator<TableRow> {
  const texts = openTexts();
  try {
    await readTexts(book, texts);
    const rows = sheetRows(book, texts);
    for await (const steps of xmlSteps(book.parts.read(part))) {
      for (const step of steps) {
        const row = rows(step);
        if (row) yield row;
      }
    }
  } finally {
    texts.close();
  }
}

/** Texts that many cells share: their runs joined, readings above the line (furigana) left out. */
async function readTexts(book: Workbook, texts: Texts): Promise<void> {
  let text = '';
  let isText = false;
  let isReading = false;
  for await (const steps of xmlSteps(book.parts.read(book.textsPart))) {
    for (const step of steps) {
      if (step.kind === 'text') {
        if (isText && !isReading) text += step.text;
        continue;
      }
      if (step.name === 't') isText = step.kind === 'open';
      if (step.name === 'rPh') isReading = step.kind === 'open';
      if (step.name !== 'si') continue;
      if (step.kind === 'close') texts.add(unescaped(text));
      text = '';
    }
  }
}

/** Takes the steps of a sheet one by one, and gives a row when one ends. */
function sheetRows(book: Workbook, texts: Texts): (step: XmlStep) => TableRow | undefined {
  const reading = { ...book, textOf: (index: number) => texts.get(index) };
  let number = 0;
  let cells: string[] = [];
  let marks: Record<number, CellMark> = {};
  let column = -1;
  let cell: RawCell | undefined;
  let within: string | undefined;
  let isReading = false;

  function open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      const next = attributes.r === undefined ? number + 1 : Number(attributes.r);
      // Rows stand in their order; a workbook in which they do not is none that a spreadsheet made.
      if (!Number.isInteger(next) || next <= number) throw tableRefused('broken-workbook');
      number = next;
      cells = [];
      marks = {};
      column = -1;
    } else if (name === 'c') {
      column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
      cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), hasFormula: false, value: '' };
    } else if (name === 'f' && cell) cell.hasFormula = true;
    else if (name === 'rPh') isReading = true;
    else if (!isReading && (name === 'v' || name === 't')) within = name;
  }
  function close(name: string): TableRow | undefined {
    if (name === within) within = undefined;
    if (name === 'rPh') isReading = false;
    if (name === 'c' && cell) put(cell);
    if (name === 'c') cell = undefined;
    if (name !== 'row' || cells.length === 0) return undefined;
    return { number, cells, ...(Object.keys(marks).length > 0 && { marks }) };
  }
  function put(raw: RawCell): void {
    const { text, mark } = cellText(raw, reading);
    if (text === '') return;
    if (column >= tableLimits.columns) throw tableRefused('too-many-columns', { row: number });
    if (text.length > tableLimits.cellCharacters) throw tableRefused('cell-too-long', { row: number });
    while (cells.length < column) cells.push('');
    cells[column] = text;
    if (mark) marks[column] = mark;
  }

  return (step) => {
    if (step.kind === 'open') open(step.name, step.attributes);
    if (step.kind === 'close') return close(step.name);
    if (step.kind === 'text' && cell && within) cell.value += step.text;
    return undefined;
  };
}

/** The column of a reference such as AB12, counted from 0. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(reference)?.[0] ?? '')
    column = column * 26 + letter.charCodeAt(0) - 64;
  if (column === 0) throw tableRefused('broken-workbook');
  return column - 1;
}
