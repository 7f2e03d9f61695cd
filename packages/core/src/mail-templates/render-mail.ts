import type { Locale } from '../code-lists/index.ts';
import type { UserContext } from '../context.ts';
import { DomainError } from '../errors.ts';
import { factsOfInquiry, factsOfLead, type MailSubject } from './mail-facts.queries.ts';
import { type MissingVariable, type Rendered, render } from './mail-template.rules.ts';
import { getMailTemplate } from './mail-templates.ts';
import { variablesOf } from './mail-variable.rules.ts';

/** A template, or words that were written, or both: what was written goes before the template's. */
export interface MailWords {
  templateId?: string | undefined;
  subject?: string | undefined;
  text?: string | undefined;
}

/** What the mail is about. */
export type MailAbout = { inquiryId: string } | { leadId: string; contactId: string };

export interface RenderedMail {
  subject: string;
  text: string;
  language: Locale;
  to: MailSubject['to'];
}

/** How a mail would read on this record, with the names of the variables it lacks. Changes nothing. */
export async function previewMail(
  ctx: UserContext,
  asked: MailWords & {
    inquiryId?: string | undefined;
    leadId?: string | undefined;
    contactId?: string | undefined;
  },
): Promise<RenderedMail & { missing: string[] }> {
  const { missing, ...mail } = await renderAsFarAsPossible(ctx, asked, aboutOf(asked));
  return { ...mail, missing: missing.map(({ variable }) => variable) };
}

/**
 * The mail as it goes out. A variable without a value stops it: a broken rule that points at the
 * subject or the text and names the variable. Nobody receives a letter with a gap in it.
 */
export async function renderMail(
  ctx: UserContext,
  words: MailWords,
  about: MailAbout,
): Promise<RenderedMail> {
  const { missing, ...mail } = await renderAsFarAsPossible(ctx, words, about);
  if (missing.length > 0) throw missingVariables(missing);
  return mail;
}

async function renderAsFarAsPossible(
  ctx: UserContext,
  words: MailWords,
  about: MailAbout,
): Promise<Rendered & RenderedMail> {
  const template = words.templateId ? await getMailTemplate(ctx.db, words.templateId) : undefined;
  const subject =
    'inquiryId' in about
      ? await factsOfInquiry(ctx, about.inquiryId)
      : await factsOfLead(ctx, about.leadId, about.contactId);
  const language = template?.language ?? subject.language;
  const rendered = render(
    { subject: words.subject ?? template?.subject ?? '', text: words.text ?? template?.text ?? '' },
    variablesOf(subject.facts, language),
  );
  return { ...rendered, language, to: subject.to };
}

function missingVariables(missing: readonly MissingVariable[]): DomainError {
  return new DomainError(
    'broken-rule',
    'missing-variable',
    `Fill in first: ${missing.map(({ variable }) => variable).join(', ')}.`,
    missing.map(({ variable, pointer }) => ({
      pointer,
      code: 'missing-variable',
      message: `There is no value for {{${variable}}} on this record.`,
      params: { variable },
    })),
  );
}

function aboutOf(asked: {
  inquiryId?: string | undefined;
  leadId?: string | undefined;
  contactId?: string | undefined;
}): MailAbout {
  const { inquiryId, leadId, contactId } = asked;
  if (inquiryId !== undefined) return { inquiryId };
  if (leadId !== undefined && contactId !== undefined) return { leadId, contactId };
  throw new DomainError('broken-rule', 'record-needed', 'Give an inquiry, or a lead and a contact.', [
    { pointer: '/inquiryId', code: 'required', message: 'Give an inquiry, or a lead and a contact.' },
  ]);
}
