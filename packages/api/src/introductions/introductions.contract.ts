import { introductionConsents, introductionOutcomes, introductionStates } from '@kavel/core/introductions';
import { z } from 'zod';
import { ContactReference } from '../contacts/contact-reference.contract.ts';
import { CountedPageQuery, Day, Id, Instant, pageOf } from '../contract.ts';
import { Person } from '../inquiries/parts.contract.ts';
import { MailState } from '../mails/mails.contract.ts';
import { OrganisationReference } from '../organisations/organisation-reference.contract.ts';

const Consent = z.enum(introductionConsents);

export const Introduction = z
  .object({
    id: Id,
    organisation: OrganisationReference,
    contact: ContactReference.nullable(),
    consent: Consent,
    consentOn: Day.nullable(),
    otherOrganisation: OrganisationReference,
    otherContact: ContactReference.nullable(),
    otherConsent: Consent,
    otherConsentOn: Day.nullable(),
    purpose: z.string(),
    madeOn: Day,
    user: Person.meta({ description: 'Who brings them together.' }),
    state: z.enum(introductionStates),
    introducedAt: Instant.nullable().meta({ description: "When each was sent the other's details." }),
    outcome: z.enum(introductionOutcomes).nullable(),
    outcomeNote: z.string().nullable(),
    mails: z
      .array(
        z.object({
          id: Id,
          state: MailState,
          subject: z.string(),
          toAddress: z.string(),
          contactId: Id.nullable(),
        }),
      )
      .meta({ description: 'One to each, once they were introduced.' }),
    createdAt: Instant,
    updatedAt: Instant,
    version: z.int(),
  })
  .meta({ id: 'Introduction' });

export const IntroductionPage = pageOf(Introduction).meta({ id: 'IntroductionPage' });
export const IntroductionsQuery = CountedPageQuery.extend({
  organisationId: Id.optional().meta({ description: 'On either side.' }),
  state: z.enum(introductionStates).optional(),
  outcome: z.enum(introductionOutcomes).optional(),
  userId: z.string().max(60).optional().meta({ description: 'By whom.' }),
});

export const CreateIntroduction = z
  .strictObject({
    organisationId: Id,
    contactId: Id.nullish(),
    consent: Consent.optional(),
    consentOn: Day.nullish(),
    otherOrganisationId: Id,
    otherContactId: Id.nullish(),
    otherConsent: Consent.optional(),
    otherConsentOn: Day.nullish(),
    purpose: z.string().trim().min(1).max(2000),
    madeOn: Day.optional().meta({ description: 'Without one, today.' }),
  })
  .meta({ id: 'CreateIntroduction' });

export const UpdateIntroduction = CreateIntroduction.omit({ organisationId: true, otherOrganisationId: true })
  .partial()
  .meta({ id: 'UpdateIntroduction' });

export const CloseIntroduction = z
  .strictObject({
    outcome: z.enum(introductionOutcomes),
    note: z.string().trim().max(2000).nullish(),
  })
  .meta({ id: 'CloseIntroduction' });
