import { mailVariables, templatePurposes } from '@kavel/core/mail-templates';
import { z } from 'zod';
import { Id, Instant, Locale } from '../contract.ts';

export const MailTemplate = z
  .object({
    id: Id,
    key: z.string().meta({ description: 'The same for all languages of one text, e.g. first-answer.' }),
    purpose: z.enum(templatePurposes),
    language: Locale,
    name: z.string(),
    subject: z.string(),
    text: z.string(),
    updatedAt: Instant,
    archivedAt: Instant.nullable(),
    version: z.int(),
  })
  .meta({ id: 'MailTemplate' });

export const MailTemplateQuery = z.object({
  purpose: z.enum(templatePurposes).optional(),
  language: Locale.optional(),
});

const words = {
  name: z.string().trim().min(1).max(120),
  subject: z.string().trim().min(1).max(200),
  text: z.string().trim().min(1).max(20_000),
};

export const CreateMailTemplate = z
  .strictObject({
    key: z
      .string()
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      .max(60),
    purpose: z.enum(templatePurposes),
    language: Locale,
    ...words,
  })
  .meta({ id: 'CreateMailTemplate' });

export const UpdateMailTemplate = z
  .strictObject({ ...words, archived: z.boolean() })
  .partial()
  .meta({ id: 'UpdateMailTemplate' });

export const MailVariable = z
  .object({
    name: z.enum(mailVariables),
    source: z.enum(['inquiry', 'organisation', 'contact', 'lead', 'sender', 'clock']),
    meaning: z.object({ en: z.string(), nl: z.string() }),
  })
  .meta({ id: 'MailVariable', description: 'A word that a template may hold in double braces.' });
