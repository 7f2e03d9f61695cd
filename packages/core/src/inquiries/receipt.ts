import { asDay, asInstant } from '../clock.ts';
import type { Db } from '../db.ts';
import { signLink } from '../signed-links/index.ts';
import type { Site } from '../site.ts';
import { contactPersonOf } from './contact-person.ts';
import type { Inquiry } from './inquiries.queries.ts';
import { dueOn } from './promise.ts';

/** How long the link to the status page works, from receipt; a new one can be had by mail. */
const linkDays = 180;

/** The token of an inquiry's status page. The same inquiry gives the same token, so that a repeated post does. */
export function statusToken(site: Site, inquiry: { id: string; receivedAt: Date }): string {
  return signLink(
    { purpose: 'inquiry-status', id: inquiry.id, expiresAt: statusExpiresAt(inquiry) },
    site.secret,
  );
}

export function statusExpiresAt(inquiry: { receivedAt: Date }): Temporal.Instant {
  return asInstant(inquiry.receivedAt).add({ hours: 24 * linkDays });
}

/** What a company is given when its inquiry is in. */
export async function receiptOf(db: Db, site: Site, inquiry: Inquiry) {
  const confirmation = await db.mail.findFirst({
    where: { inquiryId: inquiry.id, kind: 'confirmation' },
    select: { toAddress: true },
  });
  return {
    reference: inquiry.reference,
    statusToken: statusToken(site, inquiry),
    locale: inquiry.locale,
    receivedAt: inquiry.receivedAt,
    answerDueOn: asDay(dueOn(asInstant(inquiry.answerDueAt))),
    contactPerson: await contactPersonOf(db, inquiry),
    confirmationSentTo: confirmation?.toAddress ?? null,
    answers: inquiry.answers,
    files: inquiry.files,
  };
}
export type Receipt = Awaited<ReturnType<typeof receiptOf>>;
