import type { components } from '../api/schema.gen.ts';

export type Task = components['schemas']['Task'];

const links = [
  'leadId',
  'inquiryId',
  'contactId',
  'organisationId',
  'establishmentId',
  'introductionId',
  'plotId',
] as const;

/** The one record that a task is about. */
export type TaskSubject = { [Link in (typeof links)[number]]?: string };

/** The record that an address or a form names; none is none. */
export function taskSubjectIn(values: URLSearchParams | FormData): TaskSubject {
  const given = links.map((link) => [link, values.get(link)] as const);
  return Object.fromEntries(given.filter(([, id]) => typeof id === 'string' && id !== ''));
}

const pages: Record<NonNullable<Task['about']>['noun'], string> = {
  lead: 'leads',
  inquiry: 'inquiries',
  contact: 'contacts',
  organisation: 'organisations',
  establishment: 'establishments',
  introduction: 'introductions',
  plot: 'plots',
};

/** The page of the record that a task is about. */
export const pageOfAbout = ({ noun, id }: NonNullable<Task['about']>) => `/desk/${pages[noun]}/${id}`;
