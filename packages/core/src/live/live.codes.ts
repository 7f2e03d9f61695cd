/** The records of which a colleague hears while he works, and on whose pages he sees who else is there. */
export const liveNouns = [
  'lead',
  'inquiry',
  'organisation',
  'contact',
  'establishment',
  'plot',
  'park',
  'partner-office',
  'introduction',
  'task',
] as const;
export type LiveNoun = (typeof liveNouns)[number];

/**
 * What happened to a record: it was made, it was edited, something was written on its timeline, or somebody came to its
 * page or left it.
 */
export const liveKinds = ['created', 'edited', 'timeline', 'presence'] as const;
export type LiveKind = (typeof liveKinds)[number];

export const isLiveNoun = (noun: string): noun is LiveNoun => liveNouns.some((known) => known === noun);
