export * from './bulk-edit.codes.ts';
export type { BulkLeadEdit } from './bulk-edit.rules.ts';
export {
  type BulkEdit,
  type BulkEditRow,
  findBulkEditRows,
  findBulkEdits,
  getBulkEdit,
} from './bulk-edits.queries.ts';
export { createBulkEdit, stepBulkEdit, undoBulkEdit } from './bulk-edits.ts';
export type { LeadChoice } from './choose-leads.ts';
export { type PreviewRow, previewBulkEdit } from './preview-bulk-edit.ts';
