import type { components } from '../api/schema.gen.ts';

export type Meeting = components['schemas']['Meeting'];

const pages: Record<Meeting['about']['noun'], string> = {
  lead: 'leads',
  inquiry: 'inquiries',
  contact: 'contacts',
  organisation: 'organisations',
  establishment: 'establishments',
  introduction: 'introductions',
  plot: 'plots',
};

/** A word as it begins a line. */
export const capital = (word: string) => word.slice(0, 1).toUpperCase() + word.slice(1);

/** The page of the record that a meeting is about. */
export const pageOfAbout = ({ noun, id }: Meeting['about']) => `/desk/${pages[noun]}/${id}`;
