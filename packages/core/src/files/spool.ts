import { createHash } from 'node:crypto';
import { open, rm } from 'node:fs/promises';

/**
 * Writes bytes to a new file as they come and forces them to the disk; undefined, and no file, when there are more than
 * `mostBytes`. A source that breaks off leaves no file either.
 */
export async function spool(
  path: string,
  source: AsyncIterable<Uint8Array>,
  mostBytes: number,
): Promise<{ sha256: string; size: number } | undefined> {
  const hash = createHash('sha256');
  const handle = await open(path, 'wx', 0o600);
  let size = 0;
  let isWhole = false;
  try {
    for await (const bytes of source) {
      size += bytes.length;
      if (size > mostBytes) return undefined;
      hash.update(bytes);
      await handle.write(bytes);
    }
    await handle.sync();
    isWhole = true;
    return { sha256: hash.digest('hex'), size };
  } finally {
    await handle.close();
    if (!isWhole) await rm(path, { force: true });
  }
}
