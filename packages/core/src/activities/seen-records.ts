import { inquiriesSeenBy, leadsSeenBy, type UserActor } from '../access/index.ts';
import { betweenSeenOrganisations, ofSeenOrganisation, organisationsSeenBy } from '../organisations/index.ts';

/**
 * A filter of what is about records (entries of the timeline, tasks): a colleague sees it when he sees every record that
 * it is about.
 */
export function ofSeenRecords(actor: UserActor) {
  // Each with `is`: Prisma takes an empty filter without it, that of who sees all, for no record at all.
  return {
    AND: [
      { OR: [{ organisationId: null }, { organisation: { is: organisationsSeenBy(actor) } }] },
      { OR: [{ contactId: null }, { contact: { is: ofSeenOrganisation(actor) } }] },
      { OR: [{ leadId: null }, { lead: { is: leadsSeenBy(actor) } }] },
      { OR: [{ inquiryId: null }, { inquiry: { is: inquiriesSeenBy(actor) } }] },
      { OR: [{ establishmentId: null }, { establishment: { is: ofSeenOrganisation(actor) } }] },
      { OR: [{ introductionId: null }, { introduction: { is: betweenSeenOrganisations(actor) } }] },
    ],
  };
}
