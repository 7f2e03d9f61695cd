import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

/** Where the bytes of files lie, each under its own SHA-256. */
export interface FileStore {
  /** Keeps the bytes and gives their SHA-256 in hexadecimal; they are on the disk when it resolves. */
  write(bytes: Uint8Array): Promise<string>;
  /**
   * Keeps bytes as they come, however many, without holding them; undefined when there are more than `mostBytes`, of
   * which nothing stays.
   */
  take(
    source: AsyncIterable<Uint8Array>,
    mostBytes: number,
  ): Promise<{ sha256: string; size: number } | undefined>;
  /** Where the bytes of this SHA-256 lie, for what must read here and there in them. */
  pathOf(sha256: string): string;
  /** The bytes of this SHA-256; fails when they are not there. */
  read(sha256: string): Promise<Readable>;
  /** The SHA-256 of everything that was written before an instant. */
  writtenBefore(before: Date): AsyncIterable<string>;
  /** Takes bytes away; nothing happens when they are not there. */
  remove(sha256: string): Promise<void>;
}

/**
 * A store in a folder, made when it is not there. Bytes are written beside their place, forced to the disk
 * and then moved: what stands under a SHA-256 is whole. Written before the row that names them
 * commits; bytes whose row never came are harmless.
 */
export function createFileStore(folder: string): FileStore {
  const placeOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);
  return {
    async write(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const place = placeOf(sha256);
      if (await isThere(place)) return sha256;
      const draft = join(folder, 'incoming', randomUUID());
      await mkdir(dirname(draft), { recursive: true });
      await mkdir(dirname(place), { recursive: true });
      await writeThrough(draft, bytes);
      await rename(draft, place);
      await syncFolder(dirname(place));
      return sha256;
    },
    async take(source, mostBytes) {
      const draft = join(folder, 'incoming', randomUUID());
      await mkdir(dirname(draft), { recursive: true });
      const taken = await takeInto(draft, source, mostBytes);
      if (!taken) return undefined;
      const place = placeOf(taken.sha256);
      await mkdir(dirname(place), { recursive: true });
      // Also where these bytes lie already: they are then as new, and nobody tidies them away meanwhile.
      await rename(draft, place);
      await syncFolder(dirname(place));
      return taken;
    },
    pathOf: placeOf,
    async read(sha256) {
      const handle = await open(placeOf(sha256), 'r');
      return handle.createReadStream();
    },
    async *writtenBefore(before) {
      for (const part of await readdir(folder).catch(() => [])) {
        if (!/^[0-9a-f]{2}$/.test(part)) continue;
        for (const sha256 of await readdir(join(folder, part))) {
          const { mtime } = await stat(join(folder, part, sha256));
          if (mtime < before) yield sha256;
        }
      }
    },
    remove: (sha256) => rm(placeOf(sha256), { force: true }),
  };
}

async function isThere(place: string): Promise<boolean> {
  return stat(place).then(
    () => true,
    () => false,
  );
}

async function writeThrough(place: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(place, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function takeInto(place: string, source: AsyncIterable<Uint8Array>, mostBytes: number) {
  const hash = createHash('sha256');
  const handle = await open(place, 'wx', 0o600);
  let size = 0;
  let whole = false;
  try {
    for await (const bytes of source) {
      size += bytes.length;
      if (size > mostBytes) return undefined;
      hash.update(bytes);
      await handle.write(bytes);
    }
    await handle.sync();
    whole = true;
    return { sha256: hash.digest('hex'), size };
  } finally {
    await handle.close();
    if (!whole) await rm(place, { force: true });
  }
}

/** A rename is on the disk when its folder is; Windows cannot open a folder, and need not. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
