export { type FileRefusal, fileRefusals } from './file.codes.ts';
export { largestFileBytes, largestRecordFileBytes, mostFiles } from './file.limits.ts';
export { createFileStore, type FileStore } from './file-store.ts';
export {
  type AttachedFile,
  attachFile,
  attachFiles,
  type FileOwner,
  type FileSubject,
  fileSubjects,
  filesRefused,
  getFile,
  type SentFile,
} from './files.ts';
export { type FileVerdict, judgeFile } from './judge-file.ts';
export {
  attachToRecord,
  findFilesOf,
  type RecordFile,
  type UpdateFile,
  updateFile,
} from './record-files.ts';
export { removeUnusedBytes } from './remove-unused-bytes.ts';
