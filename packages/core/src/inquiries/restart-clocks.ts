import { logActivity } from '../activities/index.ts';
import type { Context } from '../context.ts';
import { inTransaction } from '../db.ts';
import { stateAfterReopening } from './inquiry.rules.ts';

/**
 * Starts the clock again of inquiries whose answer never left: every answering mail of theirs failed. How
 * many; each stands on Today again, its promise as it was.
 */
export function restartClocks(ctx: Context): Promise<number> {
  return inTransaction(ctx.db, async (db) => {
    const unanswered = await db.inquiry.findMany({
      where: {
        answeredAt: { not: null },
        mails: {
          some: { kind: 'answer', state: 'failed' },
          none: { kind: 'answer', state: { not: 'failed' } },
        },
        timeline: { none: { kind: 'call' } },
      },
      select: { id: true, state: true, version: true, municipalityId: true },
    });
    for (const { id, state, version, municipalityId } of unanswered) {
      const { count } = await db.inquiry.updateMany({
        where: { id, version },
        data: {
          answeredAt: null,
          answeredById: null,
          state: state === 'answered' ? stateAfterReopening({ municipalityId, answeredAt: null }) : state,
          version: { increment: 1 },
        },
      });
      if (count > 0) await logActivity({ ...ctx, db }, { kind: 'answer-failed', inquiryId: id });
    }
    return unanswered.length;
  });
}
