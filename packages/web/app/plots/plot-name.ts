import type { components } from '../api/schema.gen.ts';

type Plot = Pick<components['schemas']['PlotReference'], 'name' | 'park' | 'municipality'>;

/** What a plot is called among others, as the timeline calls it too: its number, and its park or municipality. */
export const plotName = ({ name, park, municipality }: Plot): string =>
  `${name}, ${(park ?? municipality).name}`;
