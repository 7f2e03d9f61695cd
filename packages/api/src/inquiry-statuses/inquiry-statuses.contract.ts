import { statusSteps } from '@kavel/core/inquiries';
import { z } from 'zod';
import { Day, Instant, Locale } from '../contract.ts';
import { AttachedFile, ContactPerson, NamedMunicipality } from '../inquiries/parts.contract.ts';

export const InquiryStatus = z
  .object({
    reference: z.string(),
    locale: Locale,
    organisationName: z.string(),
    receivedAt: Instant,
    answerDueOn: Day,
    outcome: z.enum(['open', 'answered', 'closed']),
    steps: z.array(
      z.object({
        step: z.enum(statusSteps),
        at: Instant.nullable(),
        municipality: NamedMunicipality.nullable(),
        by: ContactPerson.nullable(),
      }),
    ),
    nextStep: z.object({ text: z.string().nullable(), on: Day.nullable() }).nullable(),
    contactPerson: ContactPerson,
    additions: z.array(z.object({ at: Instant, message: z.string().nullable(), files: z.array(z.string()) })),
    files: z.array(AttachedFile),
  })
  .meta({ id: 'InquiryStatus' });

export const RequestStatusLink = z
  .strictObject({ reference: z.string().max(40), email: z.string().max(254) })
  .meta({ id: 'RequestStatusLink' });
