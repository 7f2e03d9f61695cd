export { archiveOrganisation, archiveOrganisations, unarchiveOrganisation } from './archive-organisation.ts';
export { type Links, readLinks } from './edited-columns.ts';
export { findOrganisations, namedLike, type OrganisationFilter } from './find-organisations.ts';
export type { CreateOrganisation, UpdateOrganisation } from './given-organisation.ts';
export { makeOrganisations } from './make-organisations.ts';
export { languageOfName } from './name-language.ts';
export {
  type NameKind,
  nameKinds,
  type OrganisationKind,
  organisationKinds,
  type ScreeningQuestion,
  type SectorVersion,
  screeningQuestions,
  sectorVersions,
  type Tier,
  tiers,
  visitCadenceMonths,
} from './organisation.codes.ts';
export { type AnOrganisation, anOrganisation } from './organisation.factory.ts';
export { organisationReference } from './organisation-reference.ts';
export {
  getOrganisation,
  type Organisation,
  type OrganisationSummary,
} from './organisations.queries.ts';
export { createOrganisation, updateOrganisation } from './organisations.ts';
export {
  type Ancestry,
  findAncestry,
  isAbove,
  type OrganisationReference,
  seenAncestry,
} from './ownership.queries.ts';
export { isInvestor, mainParentOf, totalShare, ultimateParentOf } from './ownership.rules.ts';
export { holdOwnerships } from './parents.ts';
export {
  type PlannedOrganisation,
  planEdit,
  planOrganisation,
} from './planned-organisation.ts';
export {
  betweenSeenOrganisations,
  ifSeen,
  ofSeenOrganisation,
  organisationsSeenBy,
  seesOrganisation,
  sightedOrganisation,
} from './seeing.ts';
export {
  readStandingOrganisations,
  type StandingOrganisation,
  standingAfter,
  withEdit,
} from './standing-organisation.ts';
