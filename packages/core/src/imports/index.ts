export {
  type DateOrder,
  dateOrders,
  type ExistingAct,
  existingActs,
  type ImportNoun,
  type ImportState,
  importNouns,
  importStates,
  type MatchKey,
  matchKeys,
  type RowAction,
  type RowReason,
  rowActions,
  rowReasons,
  type Undoing,
  undoings,
} from './import.codes.ts';
export { fieldsOf, type ImportField, importFields } from './import.fields.ts';
export { type ImportSettings, matchKeysOf } from './import.settings.ts';
export { cancelImport, checkImport, importDueChannel, runImport, undoImport } from './import-steps.ts';
export {
  findImportRows,
  findImports,
  getImport,
  type Import,
  type ImportRow,
  isImportAtWork,
} from './imports.queries.ts';
export { type CreateImport, createImport, previewImport, updateImport } from './imports.ts';
export { delimiters, encodings, tableLimits, tableProblems, tableRefused } from './reading/index.ts';
export { type WorkOptions, workAtImports } from './work-at-import.ts';
