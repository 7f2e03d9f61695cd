import { z } from 'zod';
import { CountedPageQuery, Id, Instant, Locale, pageOf } from '../contract.ts';
import { MailState } from '../mails/mails.contract.ts';

const InBoth = z.object({ en: z.string(), nl: z.string() });

/** A coded reason with the days it holds for, or the calendar it is about. */
const Reason = z
  .union([
    z.object({
      code: z.string(),
      params: z.object({ from: z.iso.date(), to: z.iso.date(), name: InBoth }),
    }),
    z.object({ code: z.string(), params: z.object({ country: z.string(), year: z.int() }) }),
  ])
  .meta({ id: 'MomentReason' });

/** When a follow-up really goes, and why then. */
export const Moment = z
  .object({
    sendAt: z.iso.datetime(),
    recipientTimeZone: z.string(),
    recipientLocal: z.string().meta({ description: 'Date and time at the recipient’s, without offset.' }),
    senderLocal: z.string().meta({ description: 'Date and time at the sender’s, without offset.' }),
    reasons: z.array(Reason).meta({
      description: 'Why it moved from the day that was asked for, and what is not certain.',
    }),
    estimate: z.boolean().meta({ description: 'A calendar of that year is not published yet.' }),
    bothZones: InBoth.meta({ description: 'When, by both clocks.' }),
    sentence: InBoth.meta({ description: 'Why and when, in a sentence or two.' }),
    why: InBoth.meta({ description: 'Why, without the moment: for where that stands already.' }),
  })
  .meta({ id: 'Moment' });

export const FollowUp = z
  .object({
    id: Id,
    leadId: Id,
    contactId: Id,
    contact: z.object({ id: Id, name: z.string(), email: z.string().nullable() }),
    lead: z.object({ id: Id, title: z.string(), organisationName: z.string() }),
    user: z.object({ id: z.string(), name: z.string() }),
    templateId: Id.nullable(),
    mailId: Id,
    state: MailState,
    language: Locale,
    subject: z.string(),
    text: z.string(),
    sentAt: Instant.nullable(),
    response: z.string().nullable(),
    moment: Moment,
    createdAt: Instant,
    version: z.int(),
  })
  .meta({
    id: 'FollowUp',
    description: 'A planned mail to a contact about a lead; its state is its mail’s.',
  });

export const FollowUpPage = pageOf(FollowUp).meta({ id: 'FollowUpPage' });

export const FollowUpQuery = CountedPageQuery.extend({
  leadId: Id.optional(),
  contactId: Id.optional(),
  state: MailState.optional(),
});

const whenFields = {
  on: z.iso.date().optional().meta({ description: 'On this day, or the next that suits.' }),
  inWeeks: z.coerce.number().int().min(1).max(104).optional(),
  inDays: z.coerce.number().int().min(0).max(730).optional(),
};

const oneMoment = (body: { on?: unknown; inWeeks?: unknown; inDays?: unknown }) =>
  [body.on, body.inWeeks, body.inDays].filter((value) => value !== undefined).length === 1;
const oneMomentMessage = { message: 'Give one of on, inWeeks and inDays.', path: ['on'] };

export const MomentQuery = z.object({ contactId: Id, ...whenFields }).refine(oneMoment, oneMomentMessage);

export const PlanFollowUp = z
  .strictObject({
    leadId: Id,
    contactId: Id,
    templateId: Id.optional(),
    subject: z.string().trim().min(1).max(200).optional(),
    text: z.string().trim().min(1).max(20_000).optional(),
    ...whenFields,
  })
  .refine(oneMoment, oneMomentMessage)
  .refine(
    (body) => body.templateId !== undefined || (body.subject !== undefined && body.text !== undefined),
    {
      message: 'Give a subject and a text, or a template.',
      path: ['text'],
    },
  )
  .meta({ id: 'PlanFollowUp' });

export const MoveFollowUp = z
  .strictObject(whenFields)
  .refine(oneMoment, oneMomentMessage)
  .meta({ id: 'MoveFollowUp' });
