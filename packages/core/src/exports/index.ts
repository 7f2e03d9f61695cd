export { ownLine } from './about-export.ts';
export { type ExportFormat, type ExportNoun, exportFormats, exportNouns } from './export.codes.ts';
export type { ExportFilters } from './export.lists.ts';
export { type AskExport, type ExportFile, mediaTypeOf, startExport } from './exports.ts';
export { neutralised, unneutralised } from './neutral-text.ts';
