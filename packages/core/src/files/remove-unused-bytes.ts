import { asDate } from '../clock.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db.ts';
import { storeSeconds } from './file.limits.ts';
import type { FileStore } from './file-store.ts';

/**
 * Takes the bytes away that no file names any more: those of drafts that expired or of files that were taken
 * off, a day after they were written. How many. While a file is being added it waits, and is waited for.
 */
export async function removeUnusedBytes(ctx: Context, store: FileStore): Promise<number> {
  const yesterday = asDate(ctx.clock.now().subtract({ hours: 24 }));
  let removed = 0;
  for await (const sha256 of store.writtenBefore(yesterday)) {
    const isUnused = await inTransaction(
      ctx.db,
      async (db) => {
        await db.$executeRaw`select pg_advisory_xact_lock(hashtext('file bytes'))`;
        if ((await db.file.count({ where: { sha256 } })) > 0) return false;
        if ((await db.import.count({ where: { fileSha256: sha256 } })) > 0) return false;
        // Not if they came again since they were listed.
        await store.remove(sha256, yesterday);
        return true;
      },
      storeSeconds,
    );
    if (isUnused) removed += 1;
  }
  return removed;
}
