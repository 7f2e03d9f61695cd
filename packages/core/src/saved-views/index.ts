export { putBackInViews, type RenamedInView, renameInViews } from './rename-in-views.ts';
export * from './saved-view.codes.ts';
export { findSavedViews, getSavedView, type SavedView, type ViewQuery } from './saved-views.queries.ts';
export {
  archiveSavedView,
  type CreateSavedView,
  createSavedView,
  pinSavedView,
  type UpdateSavedView,
  unarchiveSavedView,
  unpinSavedView,
  updateSavedView,
} from './saved-views.ts';
