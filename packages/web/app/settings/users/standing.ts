/** What the form calls the shared desk, among the ids of municipalities. */
export const sharedDesk = 'shared-desk';

interface Standing {
  municipalityId: string | null;
  sharedDesk: boolean;
}

/** Where a colleague stands as one choice: the shared desk, a municipality by its id, or nothing for neither. */
export const standingOf = (user: Standing): string =>
  user.sharedDesk ? sharedDesk : (user.municipalityId ?? '');

/** That choice as the API takes it. */
export const standingFrom = (choice: string): Standing => ({
  municipalityId: choice === sharedDesk ? null : choice || null,
  sharedDesk: choice === sharedDesk,
});
