export { refuseArchived } from './archived.ts';
export { differences, type FieldChanges, logChange, logCreation } from './changes.ts';
