import { channels, inquiryKinds, rejectionReasons } from '@kavel/core/code-lists';
import { inquiryStates } from '@kavel/core/inquiries';
import { leadKinds } from '@kavel/core/leads';
import { z } from 'zod';
import { CountedPageQuery, Day, Decimal, Id, Instant, Locale, pageOf, Truth } from '../contract.ts';
import { Answers } from '../inquiry-drafts/answers.contract.ts';
import { AttachedFile, Person, Place } from './parts.contract.ts';

/** What a list and Today show of an inquiry. */
export const InquirySummary = z
  .object({
    id: Id,
    reference: z.string(),
    channel: z.enum(channels),
    locale: Locale,
    state: z.enum(inquiryStates),
    quarantined: z.boolean(),
    organisationName: z.string(),
    organisationLatin: z.string().nullable(),
    country: z.string(),
    kind: z.enum(inquiryKinds),
    contactName: z.string(),
    receivedAt: Instant,
    answerDueAt: Instant,
    answeredAt: Instant.nullable(),
    municipality: Place.nullable(),
    assignee: Person.nullable(),
    timeLeft: z
      .object({ late: z.boolean(), workingDays: z.int(), workingHours: z.int(), workingMinutes: z.int() })
      .nullable()
      .meta({
        description: 'Office time until the promise, below zero when late; null when the clock has stopped.',
      }),
    unseenAdditions: z.int().meta({ description: 'How many additions of the company nobody has seen yet.' }),
    version: z.int(),
  })
  .meta({ id: 'InquirySummary' });

export const Inquiry = InquirySummary.extend({
  quarantineReason: z.string().nullable(),
  answers: Answers,
  floorAreaFromM2: Decimal.nullable(),
  floorAreaToM2: Decimal.nullable(),
  plotAreaFromM2: Decimal.nullable(),
  plotAreaToM2: Decimal.nullable(),
  powerKva: Decimal.nullable(),
  contactEmail: z.string().nullable(),
  contactTelephone: z.string().nullable(),
  contactNameReading: z.string().nullable(),
  timeZone: z.string().nullable(),
  routedAt: Instant.nullable(),
  acceptedAt: Instant.nullable(),
  answeredBy: Person.nullable(),
  rejectedAt: Instant.nullable(),
  rejectionReason: z.enum(rejectionReasons).nullable(),
  rejectionNote: z.string().nullable(),
  escalatedAt: Instant.nullable(),
  nextStep: z.string().nullable(),
  nextStepOn: Day.nullable(),
  organisation: z.object({ id: Id, name: z.string() }).nullable(),
  contact: z.object({ id: Id, name: z.string() }).nullable(),
  lead: z.object({ id: Id, title: z.string() }).nullable(),
  files: z.array(AttachedFile),
}).meta({ id: 'Inquiry' });

export const InquiryPage = pageOf(InquirySummary).meta({ id: 'InquiryPage' });
export const InquiriesQuery = CountedPageQuery.extend({
  state: z.enum(inquiryStates).optional(),
  municipalityId: Id.optional(),
  quarantined: Truth.optional(),
  q: z.string().max(200).optional(),
});

export const FileInquiry = z
  .strictObject({ locale: Locale, channel: z.enum(channels).default('web'), answers: Answers })
  .meta({ id: 'FileInquiry' });
export const RouteInquiry = z
  .strictObject({
    municipalityId: Id,
    assigneeId: z.string().max(60).nullish(),
    note: z.string().max(2000).nullish(),
  })
  .meta({ id: 'RouteInquiry' });
export const AcceptInquiry = z
  .strictObject({
    organisationId: Id.nullish().meta({
      description: 'An organisation that is there already; none: a new one.',
    }),
    contactId: Id.nullish(),
    ownerId: z.string().max(60).nullish(),
    leadKind: z.enum(leadKinds).nullish(),
  })
  .meta({ id: 'AcceptInquiry' });
export const AnswerInquiry = z
  .strictObject({
    by: z.enum(['mail', 'telephone']).default('mail'),
    subject: z.string().trim().min(1).max(200).optional().meta({ description: 'Of the mail.' }),
    text: z
      .string()
      .trim()
      .min(1)
      .max(20_000)
      .meta({ description: 'Of the mail, or what was said on the telephone.' }),
    nextStep: z.string().trim().max(500).nullish(),
    nextStepOn: z.iso.date().nullish(),
  })
  .meta({ id: 'AnswerInquiry' });
export const RejectInquiry = z
  .strictObject({ reason: z.enum(rejectionReasons), note: z.string().trim().max(2000).nullish() })
  .meta({ id: 'RejectInquiry' });
