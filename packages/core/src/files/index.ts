export { type FileRefusal, fileRefusals } from './file.codes.ts';
export { largestFileBytes, largestRecordFileBytes, mostFiles, storeSeconds } from './file.limits.ts';
export { type FileStore, FilesUnavailable } from './file-store.ts';
export {
  type AttachedFile,
  attachFiles,
  type FileOwner,
  type FileSubject,
  fileSubjects,
  filesRefused,
  getFile,
  type LookedAt,
  type SentFile,
  takeFiles,
} from './files.ts';
export { createFileStore } from './folder-store.ts';
export { type FileVerdict, judgeFile } from './judge-file.ts';
export { openFileStore } from './open-file-store.ts';
export {
  attachToRecord,
  findFilesOf,
  type RecordFile,
  type UpdateFile,
  updateFile,
} from './record-files.ts';
export { removeUnusedBytes } from './remove-unused-bytes.ts';
export { s3UrlProblem } from './s3/index.ts';
