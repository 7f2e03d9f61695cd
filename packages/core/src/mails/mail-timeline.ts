import { logActivity } from '../activities/index.ts';
import type { Context } from '../context.ts';
import type { MailKind } from './mail.rules.ts';

/** Goes to contacts and to colleagues alike. */
const invitation: MailKind = 'invitation';

/** Mails that no company reads. */
const forColleagues: readonly string[] = ['escalation', 'notice'] satisfies MailKind[];

/** Writes a mail on the timeline of all it is about; what only colleagues read is no contact with a company. */
export async function noteOnTimeline(ctx: Context, mailId: string, sentAt: Temporal.Instant): Promise<void> {
  const { kind, text, about, isToContact } = await whatItIsAbout(ctx, mailId);
  if (forColleagues.includes(kind) || (kind === invitation && !isToContact)) return;
  if (!about.inquiryId && !about.leadId && !about.contactId) return;
  await logActivity(ctx, { kind: 'mail', text, happenedAt: sentAt, ...about });
}

/** Writes on the timeline that a follow-up will not arrive; of an answer its inquiry tells, when its clock restarts. */
export async function noteFailure(ctx: Context, mailId: string): Promise<void> {
  const { kind, text, about } = await whatItIsAbout(ctx, mailId);
  if (kind === 'follow-up') await logActivity(ctx, { kind: 'follow-up-failed', text, ...about });
}

async function whatItIsAbout(ctx: Context, mailId: string) {
  const mail = await ctx.db.mail.findUniqueOrThrow({
    where: { id: mailId },
    select: {
      kind: true,
      subject: true,
      inquiryId: true,
      leadId: true,
      contactId: true,
      introductionId: true,
      inquiry: { select: { organisationId: true, leadId: true, contactId: true } },
      lead: { select: { organisationId: true } },
      contact: { select: { organisationId: true } },
    },
  });
  const { kind, subject: text, inquiry, lead, contact, inquiryId, introductionId } = mail;
  const about = {
    mailId,
    inquiryId,
    introductionId,
    // Since it was planned its inquiry may have been accepted.
    leadId: mail.leadId ?? inquiry?.leadId,
    contactId: mail.contactId ?? inquiry?.contactId,
    organisationId: lead?.organisationId ?? contact?.organisationId ?? inquiry?.organisationId,
  };
  return { kind, text, about, isToContact: mail.contactId !== null };
}
