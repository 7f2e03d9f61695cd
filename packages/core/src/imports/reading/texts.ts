import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Texts by number, of which there may be millions: they lie in a temporary file, their places in memory. */
export interface Texts {
  add(text: string): void;
  get(index: number): string | undefined;
  close(): void;
}

const bufferBytes = 1024 ** 2;
/** Texts that were just read are asked for again and again: names of countries, kinds. */
const mostRemembered = 20_000;

/** An empty store of texts; close it, or its file stays. */
export function openTexts(): Texts {
  const folder = mkdtempSync(join(tmpdir(), 'kavel-texts-'));
  const file = openSync(join(folder, 'texts'), 'wx+', 0o600);
  let ends = new Float64Array(1024);
  let count = 0;
  let written = 0;
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  const remembered = new Map<number, string>();

  function flush(): void {
    if (waitingBytes === 0) return;
    const bytes = Buffer.concat(waiting);
    writeSync(file, bytes, 0, bytes.length, written);
    written += bytes.length;
    waiting = [];
    waitingBytes = 0;
  }
  function read(index: number): string {
    flush();
    const start = index === 0 ? 0 : (ends[index - 1] ?? 0);
    const bytes = Buffer.allocUnsafe((ends[index] ?? start) - start);
    readSync(file, bytes, 0, bytes.length, start);
    return bytes.toString('utf8');
  }

  return {
    add(text) {
      const bytes = Buffer.from(text);
      if (count === ends.length) {
        const more = new Float64Array(count * 2);
        more.set(ends);
        ends = more;
      }
      waiting.push(bytes);
      waitingBytes += bytes.length;
      ends[count] = written + waitingBytes;
      count += 1;
      if (waitingBytes >= bufferBytes) flush();
    },
    get(index) {
      if (!Number.isInteger(index) || index < 0 || index >= count) return undefined;
      const known = remembered.get(index);
      if (known !== undefined) return known;
      const text = read(index);
      if (remembered.size >= mostRemembered) remembered.clear();
      if (text.length < 200) remembered.set(index, text);
      return text;
    },
    close() {
      closeSync(file);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
