export { refuseArchived } from './archived.ts';
export {
  differences,
  type FieldChanges,
  logChange,
  logChangeOfAll,
  logCreation,
  logCreations,
  touchedFields,
} from './changes.ts';
