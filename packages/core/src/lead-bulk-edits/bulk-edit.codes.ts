/** How far a bulk edit is. */
export const bulkEditStates = ['running', 'done', 'undoing', 'undone'] as const;
export type BulkEditState = (typeof bulkEditStates)[number];

/** What becomes of a lead: changed, as it would be already, edited by somebody else meanwhile, or refused by its rules. */
export const bulkOutcomes = ['changed', 'same', 'stale', 'refused'] as const;
export type BulkOutcome = (typeof bulkOutcomes)[number];

/** What undoing a lead's edit comes to. */
export const bulkUndoings = ['undone', 'edited-since', 'refused'] as const;
export type BulkUndoing = (typeof bulkUndoings)[number];

/** To which statuses leads are brought together; landing takes two people, lead by lead. */
export const bulkStatuses = ['open', 'paused', 'lost', 'deprioritised'] as const;
export type BulkStatus = (typeof bulkStatuses)[number];

/** More leads than this are not edited at once: what nobody can look through is not edited in one go. */
export const mostLeadsAtOnce = 1000;

/** Leads that are edited in one step: a second or two, so that who waits sees it move. */
export const leadsOfStep = 25;
