import { createReadStream } from 'node:fs';
import { tableRefused } from './table.problems.ts';

/**
 * The encodings that a table of text may be in, as the Encoding Standard (WHATWG) names them: shift_jis is what
 * Windows calls CP932, gb18030 holds GBK and GB2312. The first three are also told by their byte order mark.
 */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'shift_jis', 'gb18030', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/**
 * The text of a file, piece by piece, without a byte order mark. Bytes that do not belong to the encoding are
 * refused ('wrong-encoding', with the row they are in or near), never replaced.
 */
export async function* decodedText(path: string, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let row = 1;
  const decode = (bytes?: Buffer) => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw tableRefused('wrong-encoding', { row });
    }
  };
  for await (const bytes of createReadStream(path, { highWaterMark: 256 * 1024 })) {
    const text = decode(bytes);
    yield text;
    row += countOf(text, '\n');
  }
  const rest = decode();
  if (rest) yield rest;
}

function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}
