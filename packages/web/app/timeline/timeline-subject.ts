export const subjectFields = [
  'organisationId',
  'contactId',
  'leadId',
  'inquiryId',
  'establishmentId',
  'introductionId',
  'plotId',
] as const;

/** The one record whose timeline is read and written. */
export type TimelineSubject = { [Field in (typeof subjectFields)[number]]?: string };

/** The subject that an address or a form names. */
export function subjectIn(values: URLSearchParams | FormData): TimelineSubject {
  const given = subjectFields.map((field) => [field, values.get(field)] as const);
  return Object.fromEntries(given.filter(([, id]) => typeof id === 'string' && id !== ''));
}
