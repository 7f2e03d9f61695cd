import type { FileStore } from './file-store.ts';
import { createFileStore } from './folder-store.ts';
import { createS3Store, readS3Url } from './s3/index.ts';

/** The store that the environment names: S3-compatible storage where there is an `S3_URL`, else the folder. */
export function openFileStore(config: { FILES_DIR: string; S3_URL?: string | undefined }): FileStore {
  return config.S3_URL ? createS3Store(readS3Url(config.S3_URL)) : createFileStore(config.FILES_DIR);
}
