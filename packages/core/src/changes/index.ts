export { refuseArchived } from './archived.ts';
export {
  changeEntry,
  differences,
  type FieldChanges,
  logChange,
  logChangeOfAll,
  logCreation,
  logCreations,
  touchedFields,
} from './changes.ts';
