import type { subjectFields, TimelineSubject } from './timeline-subject.ts';

/** The records that something is about, as far as they are known of it. */
type About = { [Field in (typeof subjectFields)[number]]: string | null };

const pages = [
  ['leadId', 'leads'],
  ['inquiryId', 'inquiries'],
  ['establishmentId', 'establishments'],
  ['introductionId', 'introductions'],
  ['plotId', 'plots'],
  ['contactId', 'contacts'],
  ['organisationId', 'organisations'],
] as const satisfies readonly [keyof About, string][];

/** The record that tells most of what something is about: its lead before its person, its person before the organisation. */
export function subjectOf(about: About): TimelineSubject {
  const [field] = pages.find(([one]) => about[one]) ?? [];
  return field ? { [field]: about[field] ?? '' } : {};
}

/** The page of that record; Today's where there is none. */
export function pageOfSubject(subject: TimelineSubject): string {
  const [field, page] = pages.find(([one]) => subject[one]) ?? [];
  return field ? `/desk/${page}/${subject[field]}` : '/desk';
}
