/** The lists whose views can be saved. */
export const savedViewNouns = ['leads'] as const;
export type SavedViewNoun = (typeof savedViewNouns)[number];

/** Who sees that a view exists: its maker, the colleagues of one municipality, or everybody. */
export const sharings = ['private', 'municipality', 'all'] as const;
export type Sharing = (typeof sharings)[number];

/** How a view shows its records. */
export const viewLayouts = ['list', 'board'] as const;
export type ViewLayout = (typeof viewLayouts)[number];
