import type { UserContext } from '../context.ts';
import {
  type CandidateQuestion,
  findMatchesOfAll,
  type MatchReason,
  type OrganisationMatch,
  questionOf,
} from '../matches/index.ts';
import type { MatchKey, RowReason } from './import.codes.ts';

/** What a row says of an organisation. */
export interface OrganisationLikeness {
  names: (string | undefined)[];
  country?: string | undefined;
  website?: string | undefined;
  identifiers?: readonly string[] | undefined;
  email?: string | undefined;
}

/** The organisation that a row is about; nobody; or why that cannot be said. */
export type FoundOrganisation =
  | { id: string; reasons: RowReason[] }
  | { id: null; reasons: RowReason[] }
  | { conflict: RowReason[] };

/** What a row asks the matcher, by the keys that were chosen. */
export function organisationQuestion(
  likeness: OrganisationLikeness,
  keys: readonly MatchKey[],
): CandidateQuestion {
  const by = (key: MatchKey) => keys.includes(key);
  return questionOf({
    names: by('name-country') ? likeness.names : [],
    country: likeness.country,
    website: by('domain') ? likeness.website : null,
    identifiers: by('identifier') ? likeness.identifiers : [],
    email: by('email') ? likeness.email : null,
  });
}

/** Who of those there a row is about, by the keys that were chosen, with the matcher that inquiries and search use. */
export async function matchOrganisation(
  ctx: UserContext,
  likeness: OrganisationLikeness,
  keys: readonly MatchKey[],
): Promise<FoundOrganisation> {
  const [matches = []] = await findMatchesOfAll(ctx, [organisationQuestion(likeness, keys)]);
  return judge(matches, keys);
}

/**
 * Whom of those that resemble it, the surest first, a row is about: one that is surely the same. Several such, or one that
 * is only likely the same, is for a person to decide.
 */
export function judge(matches: readonly OrganisationMatch[], keys: readonly MatchKey[]): FoundOrganisation {
  const same = matches.filter((match) => match.band === 'same' || isByDomainAlone(match, keys));
  const byNumber = same.filter(({ reasons }) => reasons.some(({ code }) => code === 'same-identifier'));
  const sure = byNumber.length > 0 ? byNumber : same;
  const [first, second] = sure;
  if (first && second) {
    const params = { one: first.organisation.name, other: second.organisation.name };
    return { conflict: [{ code: 'several-matches', params }] };
  }
  if (first) return { id: first.organisation.id, reasons: [...said('matched', first)] };
  const [likely] = matches.filter(({ band }) => band === 'likely');
  if (likely) return { conflict: said('resembles', likely) };
  const [other] = matches.filter(
    ({ reasons }) => has(reasons, 'other-identifier') && has(reasons, 'same-name'),
  );
  if (other) return { conflict: said('identifier-differs', other) };
  return { id: null, reasons: [] };
}

/** Where names are not asked, a domain that is shared says as much as there is to say. */
function isByDomainAlone({ band, reasons }: OrganisationMatch, keys: readonly MatchKey[]): boolean {
  return band === 'likely' && !keys.includes('name-country') && has(reasons, 'same-domain');
}

function has(reasons: readonly MatchReason[], code: MatchReason['code']): boolean {
  return reasons.some((reason) => reason.code === code);
}

function said(code: 'matched' | 'resembles' | 'identifier-differs', match: OrganisationMatch): RowReason[] {
  const reason: RowReason = { code, params: { name: match.organisation.name, id: match.organisation.id } };
  return [reason, ...match.reasons.map(({ code: why, params }) => ({ code: why, params }))];
}
