import type { Db } from '../db.ts';
import type { Mail } from './mails.queries.ts';

/** The mails of one conversation that a mail's `References` names, the latest last. */
const longestThread = 10;

/**
 * The Message-IDs of what went before, to the same address about the same inquiry or lead, oldest first
 * (RFC 5322, 3.6.4). Only what a colleague writes belongs to a conversation; notices stand alone.
 */
export async function threadOf(db: Db, mail: Mail): Promise<string[]> {
  if (mail.kind !== 'answer' && mail.kind !== 'follow-up') return [];
  const inquiry = mail.inquiryId
    ? await db.inquiry.findUnique({ where: { id: mail.inquiryId }, select: { leadId: true } })
    : null;
  const leadId = mail.leadId ?? inquiry?.leadId;
  const about = [
    ...(mail.inquiryId ? [{ inquiryId: mail.inquiryId }] : []),
    ...(leadId ? [{ leadId }, { inquiry: { leadId } }] : []),
  ];
  if (about.length === 0) return [];
  const earlier = await db.mail.findMany({
    where: {
      OR: about,
      id: { not: mail.id },
      toAddress: mail.toAddress,
      state: 'sent',
      kind: { in: ['confirmation', 'answer', 'follow-up'] },
    },
    select: { messageId: true },
    orderBy: { sentAt: 'desc' },
    take: longestThread,
  });
  return earlier.flatMap(({ messageId }) => messageId ?? []).reverse();
}
