import type { Readable } from 'node:stream';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { tableLimits } from './table.limits.ts';
import { tableRefused } from './table.problems.ts';

/** The parts of a workbook, an archive of XML (ECMA-376 part 2). */
export interface WorkbookParts {
  has(name: string): boolean;
  /** The bytes of a part, unpacked; a part that is not there is empty. Breaks off at the first byte too many. */
  read(name: string): AsyncIterable<Buffer>;
  close(): void;
}

/** Opens a workbook by its directory, which stands at the end of the file. */
export async function openWorkbookParts(path: string): Promise<WorkbookParts> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(() => {
    throw tableRefused('broken-workbook');
  });
  const entries = new Map<string, Entry>();
  try {
    await listEntries(zip, entries);
  } catch (error) {
    zip.close();
    throw error;
  }
  return {
    has: (name) => entries.has(keyOf(name)),
    read: (name) => unpacked(zip, entries.get(keyOf(name))),
    close: () => zip.close(),
  };
}

/** Names of parts are the same in any case, and some programs write them with backslashes. */
function keyOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function listEntries(zip: ZipFile, entries: Map<string, Entry>): Promise<void> {
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.set(keyOf(entry.fileName), entry);
      if (entries.size > tableLimits.parts) return reject(tableRefused('zip-bomb'));
      zip.readEntry();
    });
    zip.once('end', resolve);
    zip.once('error', () => reject(tableRefused('broken-workbook')));
    zip.readEntry();
  });
}

async function* unpacked(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Buffer> {
  if (entry === undefined) return;
  if (entry.isEncrypted()) throw tableRefused('encrypted-workbook');
  let count = 0;
  try {
    // Without the archive's word on the size: what comes out is counted here.
    const stream: Readable = await zip.openReadStreamPromise(entry);
    for await (const bytes of stream as AsyncIterable<Buffer>) {
      count += bytes.length;
      refuseBomb(count, entry.compressedSize);
      yield bytes;
    }
  } catch (error) {
    throw error instanceof Error && error.name === 'DomainError' ? error : tableRefused('broken-workbook');
  }
}

function refuseBomb(unpackedBytes: number, packedBytes: number): void {
  if (unpackedBytes <= tableLimits.unsuspiciousBytes) return;
  const isTooMuch = unpackedBytes > tableLimits.unpackedBytes;
  if (isTooMuch || unpackedBytes > packedBytes * tableLimits.unpackedRatio) throw tableRefused('zip-bomb');
}
