export { compareWaiting } from './compare-waiting.ts';
export { dismissDuplicate, takeBackDismissal } from './dismissals.ts';
export { type Duplicate, type DuplicateFilter, findDuplicates } from './find-duplicates.ts';
