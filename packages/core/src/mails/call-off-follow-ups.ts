import { logActivity } from '../activities/index.ts';
import type { Context } from '../context.ts';
import { transitions } from './mail.rules.ts';

/** Why the follow-ups to somebody are called off: he refused, withdrew his consent, or works elsewhere now. */
export type CallOffReason = 'refused' | 'withdrawn' | 'moved';

/**
 * Calls off every follow-up to a contact that still stands planned or held, whoever planned it and whether or not the
 * actor sees its lead, with a note on the timeline of each that says why. What a worker has in hand goes out. In the
 * caller's transaction, after what makes it so is written.
 */
export async function callOffFollowUps(
  ctx: Context,
  contactId: string,
  because: CallOffReason,
): Promise<number> {
  const { from, to } = transitions.cancel;
  const planned = await ctx.db.mail.findMany({
    where: { contactId, kind: 'follow-up', state: { in: [...from] } },
    select: {
      id: true,
      subject: true,
      sendAt: true,
      leadId: true,
      lead: { select: { organisationId: true } },
      contact: { select: { timeZone: true } },
    },
    orderBy: { id: 'asc' },
  });
  let calledOff = 0;
  for (const { id: mailId, subject, sendAt, leadId, lead, contact } of planned) {
    const { count } = await ctx.db.mail.updateMany({
      where: { id: mailId, state: { in: [...from] } },
      data: { state: to, claim: null },
    });
    if (count === 0) continue;
    calledOff += 1;
    await ctx.db.followUp.updateMany({ where: { mailId }, data: { version: { increment: 1 } } });
    await logActivity(ctx, {
      kind: 'follow-up-cancelled',
      text: subject,
      details: { sendAt: sendAt.toISOString(), timeZone: contact?.timeZone ?? 'UTC', because },
      leadId,
      contactId,
      organisationId: lead?.organisationId,
      mailId,
    });
  }
  return calledOff;
}
