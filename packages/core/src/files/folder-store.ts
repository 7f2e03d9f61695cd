import { createHash, randomUUID } from 'node:crypto';
import { access, constants, mkdir, open, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type FileStore, FilesUnavailable } from './file-store.ts';
import { spool } from './spool.ts';

/**
 * A store in a folder, made when it is not there. Bytes are written beside their place, forced to the disk
 * and then moved: what stands under a SHA-256 is whole. Written before the row that names them
 * commits; bytes whose row never came are harmless.
 */
export function createFileStore(folder: string): FileStore {
  const placeOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);
  return {
    write: whenAble(async (bytes: Uint8Array) => {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const place = placeOf(sha256);
      if (await madeAsNew(place)) return sha256;
      const draft = join(folder, 'incoming', randomUUID());
      await mkdir(dirname(draft), { recursive: true });
      await mkdir(dirname(place), { recursive: true });
      await writeThrough(draft, bytes);
      await rename(draft, place);
      await syncFolder(dirname(place));
      return sha256;
    }),
    take: whenAble(async (source: AsyncIterable<Uint8Array>, mostBytes: number) => {
      const draft = join(folder, 'incoming', randomUUID());
      await mkdir(dirname(draft), { recursive: true });
      const taken = await spool(draft, source, mostBytes);
      if (!taken) return undefined;
      const place = placeOf(taken.sha256);
      await mkdir(dirname(place), { recursive: true });
      // Also where these bytes lie already: they are then as new.
      await rename(draft, place);
      await syncFolder(dirname(place));
      return taken;
    }),
    async read(sha256) {
      const handle = await open(placeOf(sha256), 'r');
      return handle.createReadStream();
    },
    borrow: (sha256, use) => use(placeOf(sha256)),
    async *writtenBefore(before) {
      for (const part of await readdir(folder).catch(() => [])) {
        if (!/^[0-9a-f]{2}$/.test(part)) continue;
        for (const sha256 of await readdir(join(folder, part))) {
          if (await isOlder(join(folder, part, sha256), before)) yield sha256;
        }
      }
    },
    async remove(sha256, writtenBefore) {
      const place = placeOf(sha256);
      if (await isOlder(place, writtenBefore)) await rm(place, { force: true });
    },
    async reach() {
      await mkdir(folder, { recursive: true });
      await access(folder, constants.R_OK | constants.W_OK);
    },
  };
}

/** Whether bytes lie there; if so, they are as if written now. */
async function madeAsNew(place: string): Promise<boolean> {
  const now = new Date();
  return utimes(place, now, now).then(
    () => true,
    () => false,
  );
}

async function isOlder(place: string, than: Date): Promise<boolean> {
  return stat(place).then(
    ({ mtime }) => mtime < than,
    () => false,
  );
}

async function writeThrough(place: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(place, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } catch (error) {
    await rm(place, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
}

/** Troubles of the disk or of its settings (errno of POSIX): no space, no right, no more open files. */
const troubles = new Set([
  ...['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EACCES', 'EPERM'],
  ...['EIO', 'EMFILE', 'ENFILE', 'ENOTDIR'],
]);

/** The same act, whose troubles with the disk are FilesUnavailable, as those of any store. */
function whenAble<Args extends unknown[], T>(act: (...args: Args) => Promise<T>) {
  return async (...args: Args): Promise<T> => {
    try {
      return await act(...args);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code !== undefined && troubles.has(code)) throw new FilesUnavailable(`the folder says ${code}`);
      throw error;
    }
  };
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
