import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import iconv from 'iconv-lite';
import { afterAll, describe, expect, test } from 'vitest';
import { openTable, type TableChoice, type TableRow } from './index.ts';
import { aZip, workbookOf } from './workbook.factory.ts';

const folder = await mkdtemp(join(tmpdir(), 'kavel-reading-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

let made = 0;
async function fileOf(bytes: Uint8Array | string): Promise<string> {
  made += 1;
  const path = join(folder, String(made));
  await writeFile(path, bytes);
  return path;
}

async function read(path: string, choice: TableChoice = {}) {
  const table = await openTable(path, choice);
  try {
    const rows: TableRow[] = [];
    for await (const row of table.rows()) rows.push(row);
    return { ...table, rows };
  } finally {
    table.close();
  }
}

const japanese = '会社名,国\r\n株式会社日立製作所,日本\r\n㈱髙﨑ｻﾝﾌﾟﾙ～①,日本\r\n';
const chinese = '公司名称,国家\r\n深圳市华为技术有限公司,中国\r\n𠮷林股份有限公司,中国\r\n';
const western = 'Name,City\r\nMüller & Söhne GmbH,Köln\r\nCafé “L’Été” – €5,Orléans\r\n';

describe('encodings', () => {
  test.each([
    ['utf-8', japanese, Buffer.from(japanese)],
    ['utf-8', japanese, Buffer.from(`\ufeff${japanese}`)],
    ['shift_jis', japanese, iconv.encode(japanese, 'cp932')],
    ['gb18030', chinese, iconv.encode(chinese, 'gb18030')],
    ['windows-1252', western, iconv.encode(western, 'win1252')],
    ['utf-16le', western, iconv.encode(western, 'utf16le', { addBOM: true })],
  ])('%s is known by its bytes and read to the letter', async (encoding, text, bytes) => {
    const lines = text
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    const table = await read(await fileOf(bytes));
    expect(table.encoding).toBe(encoding);
    expect([table.columns, ...table.rows.map(({ cells }) => cells)]).toEqual(lines);
  });

  test.each([
    [
      'shift_jis',
      '氏名,部署,備考\n山田 太郎,営業部,ご連絡お待ちしております\n佐藤 花子,総務部,なし\n',
      'cp932',
    ],
    ['gb18030', '姓名,部门\n王伟,市场部\n李娜,投资促进处\n', 'gb18030'],
    ['windows-1252', 'Naam,Plaats\nReünie Coöperatie,’s-Gravenhage\nÅngström AB,Malmö\n', 'win1252'],
  ])('a short text in %s is guessed right', async (encoding, text, made) => {
    expect((await read(await fileOf(iconv.encode(text, made)))).encoding).toBe(encoding);
  });

  test('a chosen encoding is taken, and one that the bytes contradict is refused by the row', async () => {
    const path = await fileOf(iconv.encode(western, 'win1252'));
    expect((await read(path, { encoding: 'windows-1252' })).encoding).toBe('windows-1252');
    await expect(read(path, { encoding: 'utf-8' })).rejects.toMatchObject({ code: 'wrong-encoding' });
  });

  test('a character that lies across two reads is one', async () => {
    const text = `a,b\n${'x'.repeat(256 * 1024 - 6)},あ日本\n`;
    const path = await fileOf(text.replaceAll('x'.repeat(32_000), `${'x'.repeat(31_999)}\n`));
    const { rows } = await read(path);
    expect(rows.at(-1)?.cells.at(-1)).toBe('あ日本');
  });
});

describe('CSV', () => {
  test.each([';', '\t', ','] as const)(
    '%j parts the cells, whatever stands within quotation marks',
    async (sign) => {
      const others = [';', ',', '\t'].filter((each) => each !== sign).join('');
      const text = `"a${others}${others}"${sign}b\n"1${others}"${sign}2\n`;
      const table = await read(await fileOf(text));
      expect(table.delimiter).toBe(sign);
      expect(table.rows).toEqual([{ number: 2, cells: [`1${others}`, '2'] }]);
    },
  );

  test('a delimiter that was chosen is taken', async () => {
    const path = await fileOf('a,b;c\n1,2;3\n');
    expect((await read(path, { delimiter: ';' })).columns).toEqual(['a,b', 'c']);
  });

  test('line breaks, doubled and loose quotation marks, any end of line, blank rows that count', async () => {
    const path = await fileOf('a,b\r"one\r\ntwo","say ""so"""\n\n,\r\n5" pipe,x');
    expect((await read(path)).rows).toEqual([
      { number: 2, cells: ['one\r\ntwo', 'say "so"'] },
      { number: 5, cells: ['5" pipe', 'x'] },
    ]);
  });

  test.each([
    ['nothing', '', 'file-empty'],
    ['only blank rows', '\n\n,,\n', 'no-columns'],
    ['a quotation mark that stays open', 'a,b\n1,"2\n3,4\n', 'quote-not-closed'],
    ['a cell that is too long', `a\n${'x'.repeat(32_768)}\n`, 'cell-too-long'],
    ['201 columns', `${'a,'.repeat(200)}a\n`, 'too-many-columns'],
    ['a PDF', '%PDF-1.4\n1 0 obj', 'not-a-table'],
    ['bytes', Buffer.from([1, 2, 0, 3, 4]), 'not-a-table'],
    ['a web page', '<html><table><tr><td>1</td></tr></table></html>', 'web-page'],
  ])('%s: refused, with what to do', async (_what, bytes, code) => {
    await expect(read(await fileOf(bytes))).rejects.toMatchObject({ kind: 'broken-rule', code });
  });

  test('ten million columns are left at the first too many', async () => {
    const path = join(folder, 'wide');
    const part = 'x,'.repeat(100_000);
    await pipeline(Readable.from(Array.from({ length: 100 }, () => part)), createWriteStream(path));
    const before = process.memoryUsage().rss;
    await expect(read(path)).rejects.toMatchObject({
      code: 'too-many-columns',
      fields: [{ params: { row: 1 } }],
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 ** 2);
  });

  test('columns that are empty in a head of ten million are left as well', async () => {
    const path = await fileOf(`a,b${','.repeat(10_000_000)}\n`);
    await expect(read(path)).rejects.toMatchObject({ code: 'too-many-columns' });
  });
});

describe('workbooks', () => {
  test('texts, runs, readings, numbers, days, truths, formulas and errors', async () => {
    const path = await fileOf(
      await workbookOf({
        shared: [
          '<si><t>株式会社</t></si>',
          '<si><r><t>Ki</t></r><r><t>ra</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
        ],
        formats: ['General', 'yyyy"年"m"月"d"日"', '0000000000', 'dd/mm/yyyy hh:mm', 'h:mm'],
        sheet: `
          <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>in &amp; line</t></is></c></row>
          <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3"><v>12345678</v></c><c r="C3" s="1"><v>46348</v></c>
            <c r="D3" s="2"><v>123456789</v></c><c r="E3" s="3"><v>46348.5</v></c><c r="F3" t="b"><v>1</v></c>
            <c r="G3" t="str"><f>A1&amp;"x"</f><v>kept</v></c><c r="H3" t="e"><v>#N/A</v></c>
            <c r="I3"><v>1.2345678901234568E+17</v></c><c r="J3"><v>0.30000000000000004</v></c><c r="K3" s="4"><v>0.75</v></c></row>`,
      }),
    );
    const table = await read(path);
    expect(table).toMatchObject({
      format: 'xlsx',
      sheet: 'Sheet1',
      sheets: ['Sheet1'],
      columns: ['株式会社', '', 'in & line'],
    });
    expect(table.rows).toEqual([
      {
        number: 3,
        cells: [
          'Kira',
          '12345678',
          '2026-11-22',
          '0123456789',
          '2026-11-22T12:00:00',
          'true',
          'kept',
          '#N/A',
          '123456789012346000',
          '0.3',
          '18:00:00',
        ],
        marks: { 6: 'formula', 7: 'error-value', 8: 'inexact-number' },
      },
    ]);
  });

  test('days that count from 1904', async () => {
    const sheet = '<row r="1"><c t="str"><v>on</v></c></row><row r="2"><c s="1"><v>44886</v></c></row>';
    const path = await fileOf(await workbookOf({ sheet, formats: ['General', 'm/d/yy'], from1904: true }));
    expect((await read(path)).rows).toEqual([{ number: 2, cells: ['2026-11-22'] }]);
  });

  test('a sheet that is chosen is read, one that is not there is refused', async () => {
    const path = await fileOf(await workbookOf({ sheet: '<row r="1"><c t="str"><v>a</v></c></row>' }));
    expect((await read(path, { sheet: 'Sheet1' })).columns).toEqual(['a']);
    await expect(read(path, { sheet: 'Other' })).rejects.toMatchObject({ code: 'no-such-sheet' });
  });

  test.each([
    ['an archive that is no workbook', () => aZip({ 'a.txt': 'a' }), 'other-workbook'],
    ['half an archive', async () => (await workbookOf({ sheet: '' })).subarray(0, 300), 'broken-workbook'],
    ['an old workbook', () => Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex'), 'old-workbook'],
    [
      'one with a password',
      () =>
        Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted-workbook',
    ],
    ['a sheet that is no XML', () => workbookOf({ sheet: '<row><c>' }), 'broken-workbook'],
    ['rows in disorder', () => workbookOf({ sheet: '<row r="2"/><row r="1"/>' }), 'broken-workbook'],
    [
      '201 columns',
      () => workbookOf({ sheet: '<row r="1"><c r="GS1" t="str"><v>a</v></c></row>' }),
      'too-many-columns',
    ],
    [
      'a cell without end',
      () => workbookOf({ sheet: `<row r="1"><c t="str"><v>${'x'.repeat(3_000_000)}</v></c></row>` }),
      'zip-bomb',
    ],
    [
      'a zip bomb',
      () => workbookOf({ sheet: `<row>${`<c${' '.repeat(1000)}/>`.repeat(18_000)}</row>` }),
      'zip-bomb',
    ],
  ])('%s: refused', async (_what, make, code) => {
    await expect(read(await fileOf(await make()))).rejects.toMatchObject({ code });
  });

  test('an entity that expands to millions is not expanded', async () => {
    const doctype = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>';
    const path = await fileOf(await workbookOf({ sheet: '<row><c t="str"><v>&b;</v></c></row>', doctype }));
    await expect(read(path)).rejects.toMatchObject({ code: 'broken-workbook' });
  });
});
