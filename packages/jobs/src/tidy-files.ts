import type { Context } from '@kavel/core';
import { type FileStore, removeUnusedBytes } from '@kavel/core/files';

const hourMs = 60 * 60 * 1000;

/** Takes away, now and every hour, the bytes of files that no record names any more. */
export function tidyFiles(ctx: Context, store: FileStore, log: (what: string, error: Error) => void): void {
  const tidy = () => removeUnusedBytes(ctx, store).catch((error: Error) => log('files', error));
  void tidy();
  setInterval(tidy, hourMs).unref();
}
