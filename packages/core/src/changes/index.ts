export { refuseArchived } from './archived.ts';
export { differences, type FieldChanges, logChange, logCreation, touchedFields } from './changes.ts';
