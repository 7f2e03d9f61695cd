import { logActivity } from '../activities/index.ts';
import { asDate } from '../clock.ts';
import type { RejectionReason } from '../code-lists/index.ts';
import type { UserContext } from '../context.ts';
import { inTransaction } from '../db.ts';
import { getInquiryForEdit, type Inquiry, saveInquiry } from './inquiries.queries.ts';
import { assertAllowed, stateAfterReopening } from './inquiry.rules.ts';

/** Rejects an inquiry with a coded reason; the clock stops, and it can be reopened. */
export function rejectInquiry(
  ctx: UserContext,
  id: string,
  version: number,
  rejection: { reason: RejectionReason; note?: string | null | undefined },
): Promise<Inquiry> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const inquiry = await getInquiryForEdit(tx, id, version);
    assertAllowed('reject', inquiry.state);
    await logActivity(tx, {
      kind: 'rejected',
      inquiryId: id,
      text: rejection.note ?? null,
      details: { reason: rejection.reason },
    });
    return saveInquiry(db, id, {
      state: 'rejected',
      rejectedAt: asDate(ctx.clock.now()),
      rejectionReason: rejection.reason,
      rejectionNote: rejection.note ?? null,
    });
  });
}

/** Takes a rejection back: the inquiry stands where it stood, its clock runs on as if it had not stopped. */
export function reopenInquiry(ctx: UserContext, id: string, version: number): Promise<Inquiry> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    const inquiry = await getInquiryForEdit(tx, id, version);
    assertAllowed('reopen', inquiry.state);
    await logActivity(tx, { kind: 'reopened', inquiryId: id });
    return saveInquiry(db, id, {
      state: stateAfterReopening(inquiry),
      rejectedAt: null,
      rejectionReason: null,
      rejectionNote: null,
    });
  });
}

/** Lets an inquiry out of quarantine: a person read it, and it is none of a machine's. */
export function releaseInquiry(ctx: UserContext, id: string, version: number): Promise<Inquiry> {
  return inTransaction(ctx.db, async (db) => {
    const tx = { ...ctx, db };
    await getInquiryForEdit(tx, id, version);
    await logActivity(tx, { kind: 'released', inquiryId: id });
    return saveInquiry(db, id, { quarantined: false, quarantineReason: null });
  });
}
