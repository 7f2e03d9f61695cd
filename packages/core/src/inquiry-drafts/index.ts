export { addDraftFiles, removeDraftFile } from './draft-files.ts';
export { type Draft, openDraft, saveDraft, startDraft } from './inquiry-drafts.ts';
export { mailResumeLink, resumeDraft, tokenOf } from './resume-links.ts';
export { getReceipt, submitDraft } from './submit-draft.ts';
