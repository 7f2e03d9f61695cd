export { type CandidateQuestion, findCandidateIds } from './candidates.queries.ts';
export { compare } from './compare.ts';
export { type KnownIdentity, namesIn, readIdentities } from './identities.queries.ts';
export {
  bandFrom,
  bandOf,
  type Comparison,
  type Identity,
  type MatchBand,
  type MatchReason,
  type MatchReasonCode,
  matchBands,
  matchReasons,
} from './identity.ts';
export { keepMatchKeys } from './keep-match-keys.ts';
export { matchKeysOf } from './match-keys.ts';
export { findOrganisationMatches, type Likeness, type OrganisationMatch } from './matches.ts';
