import { inquiryKinds } from '@kavel/core/code-lists';
import { inquiryStates } from '@kavel/core/inquiries';
import { plotStates } from '@kavel/core/plots';
import { z } from 'zod';
import { ContactReference } from '../contacts/contact-reference.contract.ts';
import { Count, Id } from '../contract.ts';
import { LeadReference } from '../leads/lead-reference.contract.ts';
import { OrganisationReference } from '../organisations/organisation-reference.contract.ts';
import { PlotReference } from '../plots/plot-reference.contract.ts';

export const SearchQuery = z.object({
  q: z.string().trim().min(1).max(200).meta({
    description:
      'Words, each to be found in the same record: names in any script or spelling, parts of references, e-mail addresses, telephone numbers and cadastral designations; of one or two Latin letters, beginnings of words.',
  }),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(20)
    .default(5)
    .meta({ description: 'Most of each kind of record.' }),
});

const FoundContact = ContactReference.pick({
  id: true,
  name: true,
  nameReading: true,
  jobTitle: true,
  email: true,
})
  .extend({ organisation: OrganisationReference })
  .meta({ id: 'FoundContact' });

const FoundLead = LeadReference.extend({ organisation: OrganisationReference }).meta({ id: 'FoundLead' });

const FoundInquiry = z
  .object({
    id: Id,
    reference: z.string(),
    organisationName: z.string(),
    organisationLatin: z.string().nullable(),
    contactName: z.string(),
    country: z.string(),
    kind: z.enum(inquiryKinds),
    state: z.enum(inquiryStates),
    quarantined: z.boolean(),
  })
  .meta({ id: 'FoundInquiry' });

const FoundPlot = PlotReference.extend({
  cadastralDesignation: z.string().nullable(),
  address: z.string().nullable(),
  state: z.enum(plotStates),
}).meta({ id: 'FoundPlot' });

const groupOf = <T extends z.ZodType>(item: T) =>
  z
    .object({ items: z.array(item), count: Count })
    .nullable()
    .meta({ description: 'Best first; counted up to 100. Null where the reader may not read these.' });

export const SearchResults = z
  .object({
    organisations: groupOf(OrganisationReference),
    contacts: groupOf(FoundContact),
    leads: groupOf(FoundLead),
    inquiries: groupOf(FoundInquiry),
    plots: groupOf(FoundPlot),
  })
  .meta({ id: 'SearchResults' });
