import { countries } from '@kavel/core/code-lists';
import { z } from 'zod';
import { CountedPageQuery, Day, Id, Instant, pageOf } from '../contract.ts';
import { LeadReference } from '../leads/lead-reference.contract.ts';
import { PartnerOfficeReference } from './partner-office-reference.contract.ts';

/** What a list shows of an office. */
const PartnerOfficeSummary = PartnerOfficeReference.extend({
  address: z.string().nullable(),
  email: z.string().nullable(),
  telephone: z.string().nullable(),
  referredCount: z
    .object({ open: z.int(), total: z.int() })
    .meta({ description: 'Of the leads that it referred and that the reader may see.' }),
  updatedAt: Instant,
  version: z.int(),
}).meta({ id: 'PartnerOfficeSummary' });

export const PartnerOffice = PartnerOfficeSummary.extend({
  referred: z.array(LeadReference).meta({ description: 'The latest hundred that the reader may see.' }),
  createdAt: Instant,
  archivedAt: Instant.nullable(),
}).meta({ id: 'PartnerOffice' });

export const PartnerOfficePage = pageOf(PartnerOfficeSummary).meta({ id: 'PartnerOfficePage' });
export const PartnerOfficesQuery = CountedPageQuery.extend({
  organisationId: Id.optional(),
  country: z.enum(countries).optional(),
});

export const CreatePartnerOffice = z
  .strictObject({
    organisationId: Id.meta({ description: 'Of the kind partner.' }),
    city: z.string().trim().min(1).max(200),
    country: z.enum(countries),
    address: z.string().trim().max(300).nullish(),
    email: z.string().trim().max(254).nullish(),
    telephone: z.string().trim().max(60).nullish().meta({ description: 'As written; kept as E.164.' }),
    closedOn: Day.nullish(),
  })
  .meta({ id: 'CreatePartnerOffice' });

export const UpdatePartnerOffice = CreatePartnerOffice.omit({ organisationId: true })
  .partial()
  .meta({ id: 'UpdatePartnerOffice' });
