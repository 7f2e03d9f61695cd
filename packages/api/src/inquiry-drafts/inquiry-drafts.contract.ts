import { inquirySteps } from '@kavel/core/inquiries';
import { z } from 'zod';
import { Day, Instant, Locale } from '../contract.ts';
import { AttachedFile, ContactPerson } from '../inquiries/parts.contract.ts';
import { AnswerProblem, Answers } from './answers.contract.ts';

export const Draft = z
  .object({
    token: z.string(),
    locale: Locale,
    answers: Answers,
    pausedOn: z.enum(inquirySteps).nullable().meta({
      description: 'The page that the visitor left to go on later.',
    }),
    files: z.array(AttachedFile),
    problems: z.array(AnswerProblem),
    startedAt: Instant,
    expiresAt: Instant,
    submitted: z.boolean(),
    reference: z.string().nullable(),
    statusToken: z.string().nullable(),
  })
  .meta({ id: 'InquiryDraft' });

export const Receipt = z
  .object({
    reference: z.string(),
    statusToken: z.string(),
    locale: Locale,
    receivedAt: Instant,
    answerDueOn: Day.meta({ description: 'The last day of the promise, in Amsterdam.' }),
    contactPerson: ContactPerson,
    confirmationSentTo: z.string().nullable(),
    answers: Answers,
    files: z.array(AttachedFile),
  })
  .meta({ id: 'InquiryReceipt' });

export const StartDraft = z.strictObject({ locale: Locale }).meta({ id: 'StartInquiryDraft' });
export const SaveDraft = z
  .strictObject({
    locale: Locale.optional(),
    answers: Answers.optional(),
    pausedOn: z.enum(inquirySteps).optional(),
  })
  .meta({ id: 'SaveInquiryDraft' });
export const SubmitDraft = z
  .strictObject({ honeypot: z.string().max(1000).default('') })
  .meta({ id: 'SubmitInquiryDraft' });
export const RequestResumeLink = z
  .strictObject({ email: z.string().max(254) })
  .meta({ id: 'RequestResumeLink' });
export const Accepted = z.object({ accepted: z.literal(true) }).meta({ id: 'Accepted' });
