export { findOrganisations, namedLike, type OrganisationFilter } from './find-organisations.ts';
export { type OrganisationKind, organisationKinds } from './organisation.codes.ts';
export { type AnOrganisation, anOrganisation } from './organisation.factory.ts';
export {
  getOrganisation,
  type Organisation,
  type OrganisationSummary,
  organisationReference,
} from './organisations.queries.ts';
export {
  type CreateOrganisation,
  createOrganisation,
  type UpdateOrganisation,
  updateOrganisation,
} from './organisations.ts';
