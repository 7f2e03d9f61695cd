import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** An archive of these texts. */
export async function aZip(parts: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  return buffer(zip.outputStream);
}

export interface AWorkbook {
  /** The rows, in XML. */
  sheet: string;
  /** Shared texts, in XML. */
  shared?: string[];
  /** Codes of number formats, in the order of the styles. */
  formats?: string[];
  from1904?: boolean;
  doctype?: string;
}

/** A workbook of one sheet, written by hand so that a test can say what no writer would. */
export function workbookOf({
  sheet,
  shared = [],
  formats = [],
  from1904,
  doctype = '',
}: AWorkbook): Promise<Buffer> {
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  return aZip({
    '_rels/.rels': `<Relationships ${packaged}><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets><sheet name="Sheet1" sheetId="1" r:id="one"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships ${packaged}><Relationship Id="one" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s" Type="${office}/styles" Target="/xl/styles.xml"/><Relationship Id="t" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${main}><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${170 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellXfs>${formats.map((_, at) => `<xf numFmtId="${170 + at}"/>`).join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${main}>${shared.join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `${doctype}<worksheet ${main}><sheetData>${sheet}</sheetData></worksheet>`,
  });
}
