/** What a legal body is to the agency; it can be more than one at once. */
export const organisationKinds = ['company', 'partner', 'government', 'institute'] as const;
export type OrganisationKind = (typeof organisationKinds)[number];
