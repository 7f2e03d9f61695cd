import { z } from 'zod';
import { Id, Locale } from '../contract.ts';

export const PreviewMail = z
  .strictObject({
    templateId: Id.optional(),
    subject: z.string().max(200).optional(),
    text: z.string().max(20_000).optional(),
    inquiryId: Id.optional(),
    leadId: Id.optional(),
    contactId: Id.optional(),
  })
  .refine((body) => body.templateId !== undefined || body.text !== undefined, {
    message: 'Give a template, or a subject and a text.',
    path: ['templateId'],
  })
  .refine((body) => (body.inquiryId === undefined) !== (body.leadId === undefined), {
    message: 'Give an inquiry, or a lead and a contact.',
    path: ['inquiryId'],
  })
  .refine((body) => body.leadId === undefined || body.contactId !== undefined, {
    message: 'Give the contact that the mail goes to.',
    path: ['contactId'],
  })
  .meta({
    id: 'PreviewMail',
    description: 'A template, or a subject and a text (which go before the template’s), on a real record.',
  });

export const MailPreview = z
  .object({
    subject: z.string(),
    text: z.string(),
    missing: z.array(z.string()).meta({
      description: 'Variables without a value on this record, or unknown ones; they still stand in the text.',
    }),
    to: z.object({ name: z.string().nullable(), address: z.string().nullable() }),
    language: Locale,
  })
  .meta({ id: 'MailPreview' });
