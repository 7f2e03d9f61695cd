import type { UserContext } from '../context.ts';
import { findOrganisationMatches, type OrganisationMatch } from '../matches/index.ts';
import { getInquiry } from './inquiries.queries.ts';

/** Organisations that an inquiry resembles, the surest first, each with its reasons. */
export async function matchesOf(ctx: UserContext, id: string): Promise<OrganisationMatch[]> {
  const inquiry = await getInquiry(ctx, id);
  const { organisationName, organisationLatin, country, websiteDomain, identifier, contactEmail } = inquiry;
  return findOrganisationMatches(ctx, {
    names: [organisationName, organisationLatin],
    country,
    website: websiteDomain,
    identifier,
    email: contactEmail,
  });
}
