export { addDraftFiles, removeDraftFile } from './draft-files.ts';
export { type Draft, openDraft, readDraft, saveDraft, startDraft } from './inquiry-drafts.ts';
export { mailResumeLink, resumeDraft, tokenOf } from './resume-links.ts';
export { getReceipt, submitDraft } from './submit-draft.ts';
