/** All acts on views are of one fetcher: the last one is the one that can be undone. */
export const viewActs = 'saved-view-acts';
