import { countries, formsOfAddress } from '@kavel/core/code-lists';
import { contactConsents, timeZoneOrigins } from '@kavel/core/contacts';
import { z } from 'zod';
import { CountedPageQuery, Day, Id, Instant, ListOrder, Locale, pageOf, Truth } from '../contract.ts';
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

const FormsOfAddress = z
  .strictObject({
    en: z.enum(formsOfAddress.en),
    nl: z.enum(formsOfAddress.nl),
    ja: z.enum(formsOfAddress.ja),
    zh: z.enum(formsOfAddress.zh),
  })
  .partial()
  .meta({ id: 'FormsOfAddress', description: 'How the person is addressed, by the language of the letter.' });

const Position = z
  .object({
    id: Id,
    organisation: OrganisationReference,
    jobTitle: z.string().nullable(),
    startedOn: Day.nullable(),
    endedOn: Day.meta({ description: 'The last day there.' }),
  })
  .meta({ id: 'ContactPosition' });

export const Contact = ContactSummary.extend({
  timeZoneOrigin: z.enum(timeZoneOrigins).meta({
    description: 'How the time zone is known: from the country, from an inquiry, or set by a colleague.',
  }),
  formsOfAddress: FormsOfAddress,
  otherEmails: z.array(z.string()),
  otherTelephones: z.array(z.string()),
  consent: z
    .enum(contactConsents)
    .nullable()
    .meta({ description: 'To be written to; null: never asked. Refused or withdrawn: no follow-ups.' }),
  consentOn: Day.nullable(),
  consentSource: z.string().nullable(),
  startedOn: Day.nullable(),
  leftOn: Day.nullable().meta({ description: 'The last day; no follow-up goes after it.' }),
  positions: z.array(Position).meta({ description: 'Where the person worked before, the latest first.' }),
  leads: z.array(LeadReference).meta({ description: 'Those of this contact that the reader may see.' }),
  createdAt: Instant,
  archivedAt: Instant.nullable(),
}).meta({ id: 'Contact' });

export const ContactPage = pageOf(ContactSummary).meta({ id: 'ContactPage' });
export const ContactsQuery = CountedPageQuery.extend({
  q: z.string().max(200).optional(),
  organisationId: Id.optional(),
  formerOrganisationId: Id.optional().meta({ description: 'Who worked there before, and does not now.' }),
  language: Locale.optional().meta({ description: 'Of mails.' }),
  municipalityId: Id.optional().meta({ description: 'Where the organisation is looked after.' }),
  accountManagerId: z.string().max(60).optional().meta({ description: 'Of the organisation.' }),
  left: Truth.optional().meta({ description: 'Whether the last day at the organisation is past.' }),
  consent: z
    .enum([...contactConsents, 'none'])
    .optional()
    .meta({ description: 'None: was never asked.' }),
  order: ListOrder,
});

const emptyRows = 'Takes the place of the whole list; empty rows are left out.';

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
    formsOfAddress: FormsOfAddress.optional(),
    otherEmails: z.array(z.string().trim().max(254)).max(20).optional().meta({ description: emptyRows }),
    otherTelephones: z.array(z.string().trim().max(60)).max(20).optional().meta({ description: emptyRows }),
    consent: z.enum(contactConsents).nullish(),
    consentOn: Day.nullish().meta({ description: 'Without one, today.' }),
    consentSource: z.string().trim().max(500).nullish().meta({ description: 'Where it is written down.' }),
  })
  .meta({ id: 'CreateContact' });

export const UpdateContact = z
  .strictObject({
    ...CreateContact.omit({ organisationId: true }).shape,
    language: Locale,
    country: z.enum(countries),
    leftOn: Day.nullish(),
  })
  .partial()
  .meta({ id: 'UpdateContact' });

export const MoveContact = z
  .strictObject({
    organisationId: Id,
    on: Day.meta({ description: 'The first day there.' }),
    jobTitle: z.string().trim().max(200).nullish(),
  })
  .meta({ id: 'MoveContact' });
