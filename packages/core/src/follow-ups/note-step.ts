import { logActivity } from '../activities/index.ts';
import type { UserContext } from '../context.ts';
import type { Prisma } from '../db.ts';
import type { FollowUp } from './follow-ups.queries.ts';

/**
 * Writes what a colleague did with a follow-up on the timeline of its lead, its contact and their organisation,
 * with the moment at which it goes, or would have gone. No contact with the company: that is the mail, once sent.
 */
export async function noteStep(
  ctx: UserContext,
  step: 'planned' | 'moved' | 'cancelled',
  { leadId, contactId, mailId, subject, moment }: FollowUp,
  more: Prisma.InputJsonObject = {},
): Promise<void> {
  const { organisationId } = await ctx.db.lead.findUniqueOrThrow({
    where: { id: leadId },
    select: { organisationId: true },
  });
  await logActivity(ctx, {
    kind: `follow-up-${step}`,
    text: subject,
    details: { sendAt: moment.sendAt, timeZone: moment.recipientTimeZone, ...more },
    leadId,
    contactId,
    organisationId,
    mailId,
  });
}
