export { findMerges, type MergePreview, mergedInto, previewMerge } from './find-merges.ts';
export { type MergeField, mergeFieldNames } from './merge.rules.ts';
export { type MergeOrganisations, mergeOrganisations } from './merge-organisations.ts';
export { type ParentChoice, parentChoices } from './merged-ownerships.rules.ts';
export { undoMerge } from './undo-merge.ts';
