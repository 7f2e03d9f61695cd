export {
  askedFactsOf,
  type CandidateQuestion,
  keptFactsOf,
  mostAlike,
  mostCandidates,
} from './asked-facts.ts';
export { findCandidateIds } from './candidates.queries.ts';
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
export { compareAnew, keepMatchKeys, keepMissingMatchKeys } from './keep-match-keys.ts';
export { matchKeysOf } from './match-keys.ts';
export {
  findMatchesOfAll,
  findOrganisationMatches,
  type Likeness,
  matchesAmong,
  type OrganisationMatch,
  questionOf,
} from './matches.ts';
