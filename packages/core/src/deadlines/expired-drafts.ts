import { asDate } from '../clock.ts';
import type { Context } from '../context.ts';
import { inTransaction, type Prisma } from '../db.ts';

/** How long an emptied draft still tells whoever opens its link that it expired. */
const rememberedDays = 30;

/**
 * Empties drafts that were never sent and are past their 14 days: answers and files go at once, the bare row
 * stays a month so that its link says "expired" and not "unknown". How many were emptied.
 */
export function expireDrafts(ctx: Context): Promise<number> {
  const now = ctx.clock.now();
  const unsent = { inquiry: null } satisfies Prisma.InquiryDraftWhereInput;
  return inTransaction(ctx.db, async (db) => {
    const expired = await db.inquiryDraft.findMany({
      where: {
        ...unsent,
        expiresAt: { lte: asDate(now) },
        NOT: { answers: { equals: {} }, files: { none: {} } },
      },
      select: { id: true },
      take: 500,
    });
    const ids = expired.map(({ id }) => id);
    // A draft that is saved or sent at this very moment is held by that transaction, and then no longer matches.
    const { count } = await db.inquiryDraft.updateMany({
      where: { ...unsent, id: { in: ids }, expiresAt: { lte: asDate(now) } },
      data: { answers: {} },
    });
    await db.file.deleteMany({
      where: { draftId: { in: ids }, inquiryId: null, draft: { expiresAt: { lte: asDate(now) } } },
    });
    await db.inquiryDraft.deleteMany({
      where: { ...unsent, expiresAt: { lt: asDate(now.subtract({ hours: 24 * rememberedDays })) } },
    });
    return count;
  });
}
