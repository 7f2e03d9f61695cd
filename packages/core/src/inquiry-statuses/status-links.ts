import type { Context } from '../context.ts';
import { inTransaction } from '../db.ts';
import {
  asInquiry,
  inquiryMailTexts,
  inquiryParts,
  mayWriteTo,
  readEmailAddress,
} from '../inquiries/index.ts';
import { dayInWords, render } from '../mail-templates/index.ts';
import { planMail } from '../mails/index.ts';
import { parseReference } from '../references/index.ts';
import { signLink } from '../signed-links/index.ts';
import type { Site } from '../site.ts';

const linkDays = 180;

/**
 * Mails a new status link to the address that the inquiry was sent from. Whether reference and address
 * belong together is not told.
 */
export function mailStatusLink(
  ctx: Context,
  site: Site,
  typed: { reference: string; email: string },
): Promise<void> {
  const address = readEmailAddress(typed.email);
  const reference = parseReference(typed.reference);
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    if (reference === null) return;
    const row = await db.inquiry.findFirst({
      where: { reference, contactEmail: { equals: address, mode: 'insensitive' } },
      include: inquiryParts,
    });
    if (!row || !(await mayWriteTo(tx, row.contactEmail ?? address))) return;
    const inquiry = asInquiry(row);
    const expiresAt = ctx.clock.now().add({ hours: 24 * linkDays });
    const token = signLink({ purpose: 'inquiry-status', id: inquiry.id, expiresAt }, site.secret);
    const { subject, text } = render(inquiryMailTexts[inquiry.locale]['status-link'], {
      reference: inquiry.reference,
      statusLink: `${site.publicUrl}/${inquiry.locale}/status/${token}`,
      expiresOn: dayInWords(expiresAt.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate(), inquiry.locale),
    });
    await planMail(tx, {
      kind: 'status-link',
      language: inquiry.locale,
      to: { name: inquiry.contactName, address },
      subject,
      text,
      inquiryId: inquiry.id,
    });
  });
}
