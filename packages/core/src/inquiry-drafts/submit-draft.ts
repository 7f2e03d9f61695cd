import type { Context } from '../context.ts';
import { inTransaction } from '../db.ts';
import { DomainError } from '../errors.ts';
import {
  assertNoProblems,
  checkAnswers,
  createInquiry,
  quarantineReason,
  type Receipt,
  receiptOf,
} from '../inquiries/index.ts';
import type { Site } from '../site.ts';
import { getDraft, getDraftForEdit } from './inquiry-drafts.queries.ts';

/**
 * Makes the draft an inquiry, once: sent again, by a double click or a refresh, it gives the same receipt.
 * Refuses a draft with problems, each named; nothing typed is lost.
 */
export function submitDraft(
  ctx: Context,
  site: Site,
  token: string,
  sent: { honeypot: string },
): Promise<{ created: boolean; receipt: Receipt }> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const draft = await getDraftForEdit(tx, token);
    if (draft.inquiry) return { created: false, receipt: await receiptOf(db, site, draft.inquiry) };
    const { locale, answers } = draft;
    const now = ctx.clock.now();
    const { problems, parsed } = checkAnswers(answers, { locale, now });
    assertNoProblems(problems);
    const seconds = (now.epochMilliseconds - draft.startedAt.getTime()) / 1000;
    const inquiry = await createInquiry(tx, site, {
      channel: 'web',
      locale,
      answers,
      parsed,
      quarantineReason: quarantineReason({ honeypot: sent.honeypot, message: parsed.message ?? '', seconds }),
      draftId: draft.id,
    });
    await db.file.updateMany({ where: { draftId: draft.id }, data: { inquiryId: inquiry.id } });
    return { created: true, receipt: await receiptOf(db, site, { ...inquiry, files: draft.files }) };
  });
}

/** The receipt of a draft that was sent; not-found while it was not. */
export async function getReceipt(ctx: Context, site: Site, token: string): Promise<Receipt> {
  const { inquiry } = await getDraft(ctx, token);
  if (!inquiry) throw new DomainError('not-found', 'not-sent', 'This inquiry is not sent yet.');
  return receiptOf(ctx.db, site, inquiry);
}
