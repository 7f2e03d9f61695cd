import type { UserContext } from '../context.ts';
import { normaliseName } from '../names/index.ts';
import { getInquiry } from './inquiries.queries.ts';
import { findMatches } from './inquiry.matches.ts';

/** Organisations that an inquiry resembles, the surest first, each with its reasons. */
export async function matchesOf(ctx: UserContext, id: string) {
  const inquiry = await getInquiry(ctx, id);
  return findMatches(ctx.db, {
    ...inquiry,
    latinNormalisedName: inquiry.organisationLatin && normaliseName(inquiry.organisationLatin),
  });
}
