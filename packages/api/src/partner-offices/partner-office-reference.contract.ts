import { z } from 'zod';
import { Day, Id } from '../contract.ts';
import { OrganisationReference } from '../organisations/organisation-reference.contract.ts';

/** What another record shows of an office. */
export const PartnerOfficeReference = z
  .object({
    id: Id,
    city: z.string(),
    country: z.string(),
    closedOn: Day.nullable(),
    organisation: OrganisationReference,
  })
  .meta({ id: 'PartnerOfficeReference' });
