export { type FileRefusal, fileRefusals } from './file.codes.ts';
export { largestFileBytes, mostFiles } from './file.limits.ts';
export { createFileStore, type FileStore } from './file-store.ts';
export {
  type AttachedFile,
  attachFile,
  attachFiles,
  type FileOwner,
  filesRefused,
  getFile,
  type SentFile,
} from './files.ts';
export { type FileVerdict, judgeFile } from './judge-file.ts';
export { removeUnusedBytes } from './remove-unused-bytes.ts';
