/**
 * How far a plot is, in the order of the land registers of Dutch municipalities (IBIS bedrijventerreinen): not to be
 * handed over yet (niet terstond uitgeefbaar), to be had (terstond uitgeefbaar), kept out of the offer by its owner,
 * handed over (uitgegeven). Who has a dated claim on it is a record of its own.
 */
export const plotStates = ['in-preparation', 'available', 'not-offered', 'taken'] as const;
export type PlotState = (typeof plotStates)[number];

/**
 * Environmental categories (milieucategorieën) of activities, from light to heavy, by the distance that they keep from
 * homes: VNG, Bedrijven en milieuzonering, edition of 2009. Plans permit up to one of them.
 */
export const environmentalCategories = [
  '1',
  '2',
  '3.1',
  '3.2',
  '4.1',
  '4.2',
  '5.1',
  '5.2',
  '5.3',
  '6',
] as const;
export type EnvironmentalCategory = (typeof environmentalCategories)[number];
