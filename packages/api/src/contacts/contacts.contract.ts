import { countries } from '@kavel/core/code-lists';
import { timeZoneOrigins } from '@kavel/core/contacts';
import { z } from 'zod';
import { Id, Instant, Locale, PageQuery, pageOf } from '../contract.ts';
import { LeadReference } from '../leads/lead-reference.contract.ts';
import { OrganisationReference } from '../organisations/organisation-reference.contract.ts';
import { ContactReference } from './contact-reference.contract.ts';

/** What a list shows of a contact. */
const ContactSummary = ContactReference.extend({
  organisation: OrganisationReference,
  country: z.enum(countries),
  updatedAt: Instant,
  version: z.int(),
}).meta({ id: 'ContactSummary' });

export const Contact = ContactSummary.extend({
  timeZoneOrigin: z.enum(timeZoneOrigins).meta({
    description: 'How the time zone is known: from the country, from an inquiry, or set by a colleague.',
  }),
  leads: z.array(LeadReference).meta({ description: 'Those of this contact that the reader may see.' }),
  createdAt: Instant,
  archivedAt: Instant.nullable(),
}).meta({ id: 'Contact' });

export const ContactPage = pageOf(ContactSummary).meta({ id: 'ContactPage' });
export const ContactsQuery = PageQuery.extend({
  q: z.string().max(200).optional(),
  organisationId: Id.optional(),
});

export const CreateContact = z
  .strictObject({
    organisationId: Id,
    name: z.string().trim().min(1).max(200),
    nameReading: z.string().trim().max(200).nullish(),
    jobTitle: z.string().trim().max(200).nullish(),
    email: z.string().trim().max(254).nullish(),
    telephone: z.string().trim().max(60).nullish().meta({ description: 'As written; kept as E.164.' }),
    language: Locale.nullish().meta({ description: 'Of mails; without one, that of the country.' }),
    country: z.enum(countries).nullish().meta({ description: 'Without one, that of the organisation.' }),
    timeZone: z.string().max(60).nullish().meta({ description: 'IANA; without one, that of the country.' }),
  })
  .meta({ id: 'CreateContact' });

export const UpdateContact = z
  .strictObject({
    ...CreateContact.omit({ organisationId: true }).shape,
    language: Locale,
    country: z.enum(countries),
  })
  .partial()
  .meta({ id: 'UpdateContact' });
