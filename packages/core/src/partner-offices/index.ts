export { type APartnerOffice, aPartnerOffice } from './partner-office.factory.ts';
export { canRefer } from './partner-office.rules.ts';
export {
  findOpenOffices,
  findPartnerOffices,
  getPartnerOffice,
  type PartnerOffice,
  type PartnerOfficeFilter,
  type PartnerOfficeSummary,
  partnerOfficeReference,
} from './partner-offices.queries.ts';
export {
  archivePartnerOffice,
  type CreatePartnerOffice,
  createPartnerOffice,
  type UpdatePartnerOffice,
  unarchivePartnerOffice,
  updatePartnerOffice,
} from './partner-offices.ts';
