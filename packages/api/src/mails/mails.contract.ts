import { mailKinds, mailStates } from '@kavel/core/mails';
import { z } from 'zod';
import { Id, Instant, Locale, PageQuery, pageOf } from '../contract.ts';

export const MailState = z.enum(mailStates);

export const MailSummary = z
  .object({
    id: Id,
    kind: z.enum(mailKinds),
    state: MailState,
    language: Locale,
    toName: z.string().nullable(),
    toAddress: z.string(),
    subject: z.string(),
    sendAt: Instant,
    plannedAt: Instant,
    attempts: z.int(),
    handedOverAt: Instant.nullable(),
    sentAt: Instant.nullable(),
    response: z.string().nullable().meta({
      description: 'What the mail server answered, or why the mail failed or is held.',
    }),
    responseCode: z.int().nullable(),
    userId: z.string().nullable(),
    inquiryId: Id.nullable(),
    leadId: Id.nullable(),
    contactId: Id.nullable(),
    introductionId: Id.nullable(),
  })
  .meta({ id: 'MailSummary' });

export const Mail = MailSummary.extend({
  fromName: z.string().nullable(),
  replyTo: z.string().nullable(),
  text: z.string(),
  messageId: z.string().nullable().meta({ description: 'Fixed at the first try; null before it.' }),
}).meta({ id: 'Mail' });

export const MailPage = pageOf(MailSummary).meta({ id: 'MailPage' });

export const MailQuery = PageQuery.extend({
  state: MailState.optional(),
  kind: z.enum(mailKinds).optional(),
  inquiryId: Id.optional(),
  leadId: Id.optional(),
  contactId: Id.optional(),
});

export const ResolveMail = z
  .strictObject({
    outcome: z.enum(['arrived', 'send-again']).meta({
      description: 'What a colleague found out, or decides, about a mail whose outcome is unknown.',
    }),
  })
  .meta({ id: 'ResolveMail' });
