import { open } from 'node:fs/promises';
import { tableRefused } from './table.problems.ts';

export type TableFormat = 'csv' | 'xlsx';

const startBytes = 64 * 1024;
/** PNG, JPEG, gzip and 7z, which may come without a zero among their first bytes. */
const binarySigns = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
];
const workbookPassword = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * What kind of table a file is, by its bytes and never by its name. What is none is refused with what to do about
 * it: workbooks of before 2007, workbooks with a password, web pages under another name, everything binary.
 */
export async function judgeTable(path: string): Promise<TableFormat> {
  const start = await bytesOf(path, startBytes);
  if (start.length === 0) throw tableRefused('file-empty');
  if (startsWith(start, [0x50, 0x4b, 0x03, 0x04])) return 'xlsx';
  if (startsWith(start, [0xd0, 0xcf, 0x11, 0xe0])) {
    // A workbook with a password lies in an old container, under this name ([MS-OFFCRYPTO] 1.3.2).
    const more = await bytesOf(path, 64 * startBytes);
    throw tableRefused(more.includes(workbookPassword) ? 'encrypted-workbook' : 'old-workbook');
  }
  const isWide = startsWith(start, [0xff, 0xfe]) || startsWith(start, [0xfe, 0xff]);
  if (!isWide && start.includes(0)) throw tableRefused('not-a-table');
  if (/^(%PDF|\{\\rtf|GIF8|Rar!)/.test(start.toString('latin1', 0, 16))) throw tableRefused('not-a-table');
  if (binarySigns.some((sign) => startsWith(start, sign))) throw tableRefused('not-a-table');
  if (/^(\ufeff)?\s*<[!?a-z]/i.test(start.toString('utf8', 0, 1024))) throw tableRefused('web-page');
  return 'csv';
}

/** The first bytes of a file, as many as there are up to this count. */
export async function bytesOf(path: string, count: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.alloc(count);
    const { bytesRead } = await file.read(buffer, 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function startsWith(bytes: Buffer, sign: readonly number[]): boolean {
  return sign.every((byte, at) => bytes[at] === byte);
}
